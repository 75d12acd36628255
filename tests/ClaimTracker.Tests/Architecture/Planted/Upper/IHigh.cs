namespace ClaimTracker.Tests.Architecture.Planted;

/// <summary>An interface of the upper floor.</summary>
internal interface IHigh;
