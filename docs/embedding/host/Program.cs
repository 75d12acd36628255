using ClaimTracker;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddClaimTracker(options => options.QuantityTolerance = 0.05);
builder.Services.AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>();
builder.Services.AddHostedService<FeedDesk>();

builder.Build().Run();
