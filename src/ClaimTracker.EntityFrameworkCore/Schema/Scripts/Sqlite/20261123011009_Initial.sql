CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "claim_tracker_ledgers" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_claim_tracker_ledgers" PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

CREATE TABLE "claim_tracker_entries" (
    "ledger_id" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    CONSTRAINT "PK_claim_tracker_entries" PRIMARY KEY ("ledger_id", "sequence"),
    CONSTRAINT "FK_claim_tracker_entries_claim_tracker_ledgers_ledger_id" FOREIGN KEY ("ledger_id") REFERENCES "claim_tracker_ledgers" ("id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_claim_tracker_ledgers_name" ON "claim_tracker_ledgers" ("name");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123011009_Initial', '10.0.5');
