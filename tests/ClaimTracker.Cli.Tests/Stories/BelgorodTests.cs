namespace ClaimTracker.Cli.Tests;

/// <summary>What an editor expects to see of the Belgorod story, point by point.</summary>
public sealed class BelgorodTests
{
    [Fact]
    public void Staffed_MoscowAndKyiv_IsDisputed()
    {
        var staffed = About("staffed");

        Assert.Contains("Disputed: Russia against Ukraine and Ukrainian media", staffed, StringComparison.Ordinal);
        Assert.Contains("Conflict (CT2001): Russian citizens against the Ukrainian army", staffed, StringComparison.Ordinal);
        Assert.Contains("3 pairs of claims: intelligence-staffed, kyiv-staffed and yusov-staffed against moscow-staffed", staffed, StringComparison.Ordinal);
    }

    [Fact]
    public void Staffed_UkrainianMedia_RefineKyivsAnswer()
    {
        var staffed = About("staffed");

        Assert.Contains(
            "the Liberty of Russia Legion and the Russian Volunteer Corps – 1 claim Says more than: Russian citizens - Ukrainian media,", staffed, StringComparison.Ordinal);
        foreach (var claim in new[] { "kyiv-staffed", "intelligence-staffed", "yusov-staffed" })
        {
            Assert.Equal("refines", Relation("media-staffed", claim));
        }
    }

    [Fact]
    public void Staffed_UkrainianMedia_AreRivalsOfMoscowOnly()
    {
        var staffed = About("staffed");

        Assert.Contains("Claims: media-staffed against moscow-staffed", staffed, StringComparison.Ordinal);
        Assert.DoesNotContain("Russian citizens against the Liberty", staffed, StringComparison.Ordinal);
        Assert.Equal("contrary", Relation("media-staffed", "moscow-staffed"));
    }

    [Fact]
    public void Crossed_MoscowAndKyiv_IsAgreedByBoth()
    {
        var crossed = About("crossed");

        Assert.Contains("Agreed by Russia and Ukraine: yes", crossed, StringComparison.Ordinal);
        Assert.Contains("yes – 3 claims, 2 origins", crossed, StringComparison.Ordinal);
        Assert.Contains("Ukraine, about 22 May 2023, confirms [kyiv-crossed]", crossed, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_BelgorodOfficials_RefineMoscowsAnswer()
    {
        var where = About("where");

        Assert.Contains("the Graivoron district – 1 claim Says more than: Belgorod region", where, StringComparison.Ordinal);
        Assert.DoesNotContain("Conflict", where, StringComparison.Ordinal);
        Assert.Equal("refines", Relation("officials-where", "moscow-where"));
    }

    [Fact]
    public void Staffed_ThreeClaimsOfKyiv_AreOneOrigin() =>
        Assert.Contains("Russian citizens – 3 claims, 1 origin: not shown to be independent", About("staffed"), StringComparison.Ordinal);

    [Fact]
    public void HoldsBakhmut_PutinAndTheMinistry_AreOneOrigin() =>
        Assert.Contains("Russian forces – 2 claims, 1 origin: not shown to be independent", About("holds-bakhmut"), StringComparison.Ordinal);

    [Fact]
    public void Report_Anywhere_NeverSaysOneSource()
    {
        var report = Cli.Run("check", Cli.Belgorod);

        Assert.DoesNotContain("one source", report.Flat, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1 source", report.Flat, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Why_TwoReasons_IsDifferingWithoutConflict()
    {
        var why = About("why");

        Assert.Contains("Differing: Russia and Ukraine give different answers", why, StringComparison.Ordinal);
        Assert.DoesNotContain("Conflict", why, StringComparison.Ordinal);
        Assert.Equal("notComparable", Relation("peskov-why", "yusov-why"));
    }

    [Fact]
    public void Why_FreeText_SaysHowToHaveItCompared() =>
        Assert.Contains("Free text is not compared. To have two of these answers compared, declare one a counterclaim to the other, of kind rebuts.", About("why"), StringComparison.Ordinal);

    [Fact]
    public void Why_YusovAgainstPeskov_IsADeclaredCounterclaim()
    {
        var why = About("why");

        Assert.Contains("Counterclaim: Andriy Yusov [yusov-why] replies to this. Ukraine gives its own reason for the operation; both could be true.", why, StringComparison.Ordinal);
        Assert.Contains("The desk recorded it as a reply to Dmitry Peskov [peskov-why].", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("harmed")]
    public void PlannedAndHarmed_RussiaOnly_AreOneSidedAndUkraineSilent(string question)
    {
        var standing = About(question);

        Assert.Contains("One-sided: answered by Russia only", standing, StringComparison.Ordinal);
        Assert.Contains("Silent: Ukraine (nothing on record)", standing, StringComparison.Ordinal);
    }

    [Fact]
    public void Evacuation_AskedOfRussiaOnly_IsOneSidedAndNobodySilent()
    {
        var evacuation = About("evacuation");

        Assert.Contains("One-sided: answered by Russia only", evacuation, StringComparison.Ordinal);
        Assert.DoesNotContain("Silent", evacuation, StringComparison.Ordinal);
    }

    [Fact]
    public void HoldsBakhmut_RussiaAndWagner_IsOneSidedAndUkraineSilent()
    {
        var bakhmut = About("holds-bakhmut");

        Assert.Contains("One-sided: answered by Russia and Wagner only", bakhmut, StringComparison.Ordinal);
        Assert.Contains("Common ground: Russian forces", bakhmut, StringComparison.Ordinal);
        Assert.Contains("Silent: Ukraine (nothing on record)", bakhmut, StringComparison.Ordinal);
    }

    [Fact]
    public void Vehicle_AskedOfNobody_NobodyIsSilent()
    {
        var vehicle = About("vehicle");

        Assert.Contains("One-sided: answered by a Telegram channel only", vehicle, StringComparison.Ordinal);
        Assert.Contains("a Telegram channel, via Reuters [telegram-vehicle]", vehicle, StringComparison.Ordinal);
        Assert.DoesNotContain("Silent", vehicle, StringComparison.Ordinal);
    }

    /// <summary>What makes the first piece one to look at again: it put as fact what was disputed two hours later.</summary>
    [Theory]
    [InlineData("2023-05-22T15:20", "One-sided: answered by Russia only")]
    [InlineData("2023-05-22T17:09", "One-sided: answered by Russia only")]
    [InlineData("2023-05-22T17:10", "Disputed: Russia against Ukraine")]
    public void Staffed_WhenWePublished_WasNotYetDisputed(string moment, string state)
    {
        var staffed = Cli.Run("check", Cli.Belgorod, "--as-of", moment).About("staffed");

        Assert.Contains(state, staffed, StringComparison.Ordinal);
        Assert.Contains("We published this as fact: “Ukrainian army unit enters Russia's Belgorod region”", staffed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-05-22T16:30", "Belgorod region – 2 claims, 1 origin")]
    [InlineData("2023-05-22T16:50", "the Graivoron district – 1 claim")]
    public void Where_OurOwnSlip_IsPutRightWithoutATraceInWhatTheySaid(string moment, string position) =>
        Assert.Contains(position, Cli.Run("check", Cli.Belgorod, "--as-of", moment).About("where"), StringComparison.Ordinal);

    [Fact]
    public void Crossed_AssessedTwice_TellsBoth() =>
        Assert.Contains(
            "Our assessment (fact desk, 22 May 2023, 19:30): Established – Russia and Ukraine both say so. Before that: Not established (fact desk, 22 May 2023, 15:45)",
            About("crossed"),
            StringComparison.Ordinal);

    [Fact]
    public void Report_Quotations_AreToldFromSummaries()
    {
        var staffed = About("staffed");

        Assert.Contains("“We can confirm that this operation was carried out by Russian citizens.”", staffed, StringComparison.Ordinal);
        Assert.Contains("Summary: The unit was made up of Russians.", staffed, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Beginning_CountsStatesAndFindings()
    {
        var report = Cli.Run("check", Cli.Belgorod);

        Assert.Equal("Incursion into Belgorod region", report.Lines[0]);
        Assert.Equal("10 questions: 1 disputed, 1 differing, 7 one-sided, 1 agreed.", report.Lines[1]);
        Assert.StartsWith("Found: 2 × Conflict", report.Lines[2], StringComparison.Ordinal);
    }

    private static string About(string question) => Cli.Run("check", Cli.Belgorod).About(question);

    private static string Relation(string first, string second) =>
        (string)Cli.Run("compare", Cli.Belgorod, first, second, "--format", "json").Json["relation"]!;
}
