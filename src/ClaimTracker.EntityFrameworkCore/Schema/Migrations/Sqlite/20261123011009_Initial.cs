using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.EntityFrameworkCore.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "claim_tracker_ledgers",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_tracker_ledgers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "claim_tracker_entries",
                columns: table => new
                {
                    ledger_id = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_tracker_entries", x => new { x.ledger_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_claim_tracker_entries_claim_tracker_ledgers_ledger_id",
                        column: x => x.ledger_id,
                        principalTable: "claim_tracker_ledgers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_claim_tracker_ledgers_name",
                table: "claim_tracker_ledgers",
                column: "name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claim_tracker_entries");

            migrationBuilder.DropTable(
                name: "claim_tracker_ledgers");
        }
    }
}
