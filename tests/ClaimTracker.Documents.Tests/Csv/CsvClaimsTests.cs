using System.Text;

namespace ClaimTracker.Documents.Tests.Csv;

public sealed class CsvClaimsTests
{
    private const string Small =
        """
        speaker,speaker kind,question,answers,answer,said
        Mayor Oyelaran,person,Is the strike over?,yesNo,yes,2024-05-03
        the dockers' union,,Is the strike over?,,no,2024-05-03

        """;

    [Fact]
    public void Read_ATableOfPeople_MakesWhatItNamesAndTellsSo()
    {
        var read = Read(Small);

        Assert.Empty(read.Problems);
        Assert.Equal(["mayor-oyelaran", "the-dockers-union"], read.Ledger.Entities.Select(entity => entity.Id.ToString()));
        Assert.Equal("CT2001", Assert.Single(read.Ledger.Findings).Code);
        Assert.Equal(
            [
                ("CT6001", "row 2, column \"speaker\""),
                ("CT6002", "row 2, column \"question\""),
                ("CT6001", "row 3, column \"speaker\""),
            ],
            read.Notes.Select(note => (note.Code, note.Path)));
        Assert.EndsWith("it is declared as \"the-dockers-union\", of the kind organisation, because nothing says which.", read.Notes[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Read_AnotherDelimiter_IsFoundOutAndTold(string delimiter)
    {
        var read = Read(Small.Replace(",", delimiter, StringComparison.Ordinal));

        Assert.Equal(2, read.Ledger.Claims.Count());
        Assert.Contains(read.Notes, note => note.Code == "CT6202");
    }

    [Fact]
    public void Read_ExcelsLineForTheDelimiter_IsNoRow()
    {
        var read = Read("sep=;\r\nspeaker;question;answer\r\na;q;x\r\n;q;y\r\n");

        Assert.Equal((4, "Row 3, column \"speaker\": The speaker is missing."), (Assert.Single(read.Problems).Line, read.Problems[0].Message));
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "", Encoding.UTF8.GetBytes(Accents) },
        { "", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Accents)] },
        { "", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Accents)] },
        { "", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Accents)] },
        { "CT6201", [.. Accents.Select(letter => letter == '€' ? (byte)0x80 : (byte)letter)] },
    };

    private const string Accents = "speaker,question,quote,answer\nJosé,Combien?,\"5 €, dit-il à Noël\",cinq\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_EncodingsOfSpreadsheets_GiveTheSameLetters(string code, byte[] bytes)
    {
        var read = CsvClaims.Read(new MemoryStream(bytes));

        var claim = Assert.Single(read.Ledger.Claims);
        Assert.Equal(("José", "5 €, dit-il à Noël"), (claim.Speaker.Name, claim.Quote));
        Assert.Equal(code.Length > 0, read.Notes.Any(note => note.Code == "CT6201"));
    }

    [Theory]
    [InlineData("UTF-8 up to line 3", "speaker,question,answer\nJosé,q,a\nJos", 0xE9)]
    [InlineData("zero bytes", "speaker,question,answer\na,q,", 0)]
    public void Read_WhatIsNoText_IsToldWithItsPlace(string sentence, string text, byte last)
    {
        var read = CsvClaims.Read(new MemoryStream([.. Encoding.UTF8.GetBytes(text), last, .. ",q,b\n"u8]));

        Assert.Contains(read.Problems, problem => problem.Code == ProblemCode.NotAClaimsDocument && problem.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_BadCellsAndColumns_AreAllListedAndNothingIsRecorded()
    {
        var read = Read(
            """
            speaker,question,answers,answer,said,sayd,force
            a,q1,quantity,"1,500",2024-05-03,,asserts
            ,q1,,7,03.05.2024,,asserts
            a,q2,figure,7,,,assert
            a,q1,,8,,,doubts,and more

            """);

        Assert.False(read.IsValid);
        Assert.Throws<InvalidOperationException>(() => read.Ledger);
        Assert.Equal(
            [
                (1, "CT0002", "/1/sayd"),
                (2, "CT0007", "/2/answer"),
                (3, "CT0003", "/3/speaker"),
                (3, "CT0008", "/3/said"),
                (4, "CT0004", "/4/answers"),
                (4, "CT0004", "/4/force"),
                (5, "CT0002", "/5"),
            ],
            read.Problems.Select(problem => (problem.Line!.Value, problem.Code, problem.Path)));
        Assert.Contains("Did you mean \"said\"?", read.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("A comma may part thousands or decimals", read.Problems[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The table is empty", "")]
    [InlineData("no column \"speaker\"", "question,answer\nq,a\n")]
    [InlineData("no column \"question\"", "speaker\na\n")]
    [InlineData("stands there twice", "speaker,Speaker,question\na,a,q\n")]
    [InlineData("never closed", "speaker,question,answer\na,q,\"b\n")]
    [InlineData("behind the quotation mark", "speaker,question,answer\na,q,\"b\"c\n")]
    public void Read_NoTable_SaysWhatIsMissing(string sentence, string text)
    {
        var read = Read(text);

        Assert.Contains(read.Problems, problem => problem.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 30 1234")]
    [InlineData("-5 degrees, he said")]
    [InlineData("@mayor")]
    [InlineData("\tindented")]
    [InlineData("'=quoted")]
    [InlineData("''-twice")]
    [InlineData("'tis so")]
    [InlineData("\uFF1Dwide")]
    public void Write_WhatLooksLikeAFormula_IsNoneAndComesBackAsItWas(string words)
    {
        var sample = new Sample();
        sample.Ledger.Record(Claim.By(Sample.Mayor).That(sample.Why).Is(words).Quoting(words).InWords("plain"));
        using var table = new MemoryStream();

        CsvClaims.Write(table, sample.Ledger);
        table.Position = 0;
        var cells = Encoding.UTF8.GetString(table.ToArray()).Split(',').Select(cell => cell.Trim('"'));
        var back = CsvClaims.Read(table).Ledger.Claims.Single();

        Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t\uFF1D".Contains(cell[0], StringComparison.Ordinal));
        Assert.Equal((words, words), (back.Answer!.ToString(), back.Quote));
    }

    [Fact]
    public void Read_ForALedgerThatHasSome_NamesWhatIsThereAndLeavesOutWhatItHas()
    {
        var sample = new Sample();
        const string table = "speaker,question,answer,said\nMayor Oyelaran,wounded,6,2024-05-03\nunion,wounded,at least 9,2024-05-03\nunion,wounded,at least 9,2024-05-03\n";

        var first = Read(table, new ClaimImportOptions { Into = sample.Ledger });
        var outcome = first.RecordInto(sample.Ledger);
        var again = Read(table + "gazette,wounded,7,2024-05-04\n", new ClaimImportOptions { Into = sample.Ledger });
        var more = again.RecordInto(sample.Ledger);

        Assert.Equal(("CT6003", "row 4"), (Assert.Single(first.Notes).Code, first.Notes[0].Path));
        Assert.Equal((2, 1), (outcome.Recorded, more.Recorded));
        Assert.Equal(2, again.Known.Distinct().Count());
        Assert.Equal(3, sample.Ledger.Claims.Count());
        Assert.Equal(8, sample.Ledger.Entities.Count);
    }

    [Fact]
    public void Read_AnIdThatStandsForAnotherClaim_IsAProblem()
    {
        var sample = new Sample();
        sample.Ledger.Record(Claim.By(Sample.Mayor).That(sample.Wounded).Is(6).Identified("c1"));

        var read = Read("id,speaker,question,answer\nc1,mayor,wounded,7\n", new ClaimImportOptions { Into = sample.Ledger });

        Assert.Equal((ProblemCode.DuplicateId, "/2/id"), (Assert.Single(read.Problems).Code, read.Problems[0].Path));
    }

    [Fact]
    public void RecordInto_RowsThatSayWhenTheyWereRecorded_KeepThat()
    {
        var ledger = new ClaimLedger();
        var read = Read("speaker,question,answer,recorded\na,q,x,2024-05-03T10:00Z\nb,q,y,2024-05-03T11:00:00.5Z\n");

        read.RecordInto(ledger);

        Assert.Equal([new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 5, 3, 11, 0, 0, 500, TimeSpan.Zero)], ledger.Claims.Select(claim => claim.Recorded!.Value));
        Assert.Single(ledger.AsOf(new DateTimeOffset(2024, 5, 3, 10, 30, 0, TimeSpan.Zero)).Claims);
    }

    [Fact]
    public void Read_ARowThatSaysOtherwiseThanTheRecord_IsAProblem()
    {
        var read = Read("speaker,speaker name,speaker kind,question,answers,answer\na,Anna,person,q,yesNo,yes\na,Otto,state,q,text,no\n");

        Assert.Equal(["/3/answers", "/3/speaker kind", "/3/speaker name"], read.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_TheWholeRow_IsTheWholeClaim()
    {
        var read = Read(
            """"
            id;Speaker;on_behalf_of;question;answers;Cardinality;answer;answer name;answer kind;certainty;nature;said;holds;quote;wording;language;Via 1 Outlet;via 1 url;via 1 form;via 1 published;via 1 cites;via2outlet;# ours
            c9;ada;town;who;entity;many;{ only: [x, y] };X | Y;place | person;probable;opinion;2024-05-03T10:00;2024;"Say ""it""";in words;en;post;https://example.org/1;quote;2024-05;https://example.org/2 https://example.org/3;agency;note to self
            """",
            new ClaimImportOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Africa/Lagos") });

        var claim = Assert.Single(read.Ledger.Claims);
        Assert.Equal("only x, y", claim.Answer!.ToString());
        Assert.Equal((EntityKind.Place, EntityKind.Person), (read.Ledger.GetEntity(new EntityId("x")).Kind, read.Ledger.GetEntity(new EntityId("y")).Kind));
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 9, 0, 0, TimeSpan.Zero), claim.Said!.Interval.Start);
        Assert.Equal(("Say \"it\"", "post", "agency"), (claim.Quote, claim.Via[0].Outlet.ToString(), claim.Via[1].Outlet.ToString()));
        Assert.Equal(2, claim.Via[0].Cites.Length);
        Assert.Contains(read.Notes, note => note is { Code: "CT6203", Path: "row 1, column \"# ours\"" });
    }

    [Fact]
    public void Write_WhatRowsCannotCarry_IsToldWithItsPath()
    {
        var sample = new Sample();
        var claim = sample.Ledger.Record(Claim.By(Sample.Mayor).That(sample.Wounded).Is(6).Identified("c1")).Claim;
        sample.Ledger.Retract(claim);
        var second = sample.Ledger.Record(Claim.By(Sample.Spokeswoman).That(sample.Over).Is(YesNoAnswer.Yes).Identified("c2")).Claim;
        sample.Ledger.RecordReview([second], PublishedReview.By("AFP"));
        using var table = new MemoryStream();

        var losses = CsvClaims.Write(table, sample.Ledger);

        Assert.Contains(losses, loss => loss is { Code: "CT7015", Path: "/claims/c1" });
        Assert.Contains(losses, loss => loss is { Code: "CT7015", Path: "/claims/c2", Message: "AFP reviewed it. A row has no place for that." });
        Assert.Contains(losses, loss => loss is { Code: "CT7014", Path: "/entities/spokeswoman/speaksFor" });
        Assert.Contains(losses, loss => loss is { Code: "CT7013", Path: "/entities/mayor" });
        Assert.Contains(losses, loss => loss is { Code: "CT7013", Path: "/questions/wounded" });
        Assert.DoesNotContain("c1", Encoding.UTF8.GetString(table.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyRows_TakesNoMoreThanTheLedgerItself()
    {
        var rows = Soak.Size(1_000_000);
        using var table = new RowStream(rows);

        var read = CsvClaims.Read(table);

        Assert.Equal(rows, read.Ledger.Claims.Count());
        Assert.Equal(rows, read.RecordInto(new ClaimLedger()).Recorded);
    }

    [Fact]
    public void Read_ARowWithoutEnd_IsALimitAndNoHang()
    {
        using var table = new EndlessStream(length: null);

        var read = CsvClaims.Read(table);

        Assert.Contains(read.Problems, problem => problem.Code == ProblemCode.LimitExceeded);
    }

    [Fact]
    public void Read_QuotationMarkInTheMiddleOfACell_IsKeptAndTold()
    {
        var read = Read("speaker,question,answer\na,q,a 5 inch pipe\nb,q,no mark\n".Replace("5 inch", "5\" inch", StringComparison.Ordinal));

        Assert.Empty(read.Problems);
        Assert.Equal(("CT6205", "row 2"), (Assert.Single(read.Notes, note => note.Code == "CT6205") is var note ? (note.Code, note.Path) : default));
        Assert.Equal("a 5\" inch pipe", read.Ledger.Claims.First().Answer!.ToString());
    }

    private static ImportedClaims Read(string text, ClaimImportOptions? options = null) => CsvClaims.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);
}
