using ClaimTracker.Native;

// STORY REPORT: a claims document to read, and where to write the report on it.
Parts.RecordADispute();
Parts.CheckAStory(story: args[0], report: args[1]);
Parts.RefuseADocument();
Parts.KeepLines();
Parts.ShowABoard();
