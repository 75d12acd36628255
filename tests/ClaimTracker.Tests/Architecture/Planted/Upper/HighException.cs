namespace ClaimTracker.Tests.Architecture.Planted;

/// <summary>An exception of the upper floor.</summary>
internal sealed class HighException : Exception;
