using StrategyTracker.Commands;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Calendars;
using StrategyTracker.Features.Chase;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.Features.Health;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Packs;
using StrategyTracker.Features.Provision;
using StrategyTracker.Features.Published;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Features.Register;
using StrategyTracker.Features.Reminders.Choices;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Features.SignIn;
using StrategyTracker.Setup;

if (CommandLine.IsAskedBy(args)) { return await CommandLine.RunAsync(args); }

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseDefaultServiceProvider(services => services.ValidateScopes = services.ValidateOnBuild = true);
builder.AddDatabase();
builder.Services.AddUseCases();
builder.AddUserInterface();
builder.AddSignIn();
builder.AddReminding();
builder.AddReportQueue();
var app = builder.Build();
if (!await app.PrepareDatabaseAsync()) { return 1; }
app.UseUserInterface();
app.MapSignIn();
app.MapRegister();
app.MapRecommendations();
app.MapProvision();
app.MapMeasures();
app.MapBoardReports();
app.MapDutyReport();
app.MapPacks();
app.MapReadyReports();
app.MapReports();
app.MapPublished();
app.MapCalendars();
app.MapStopReminders();
app.MapChase();
app.MapEvidence();
app.MapHealth();
app.Run();
return 0;
