namespace ClaimTracker.Tests.Architecture.Planted;

/// <summary>An attribute of the upper floor.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class HighAttribute : Attribute;
