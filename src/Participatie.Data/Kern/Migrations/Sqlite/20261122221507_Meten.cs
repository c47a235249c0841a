using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Meten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte>(
                name: "leerweg",
                table: "instrument",
                type: "INTEGER",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<Guid>(
                name: "verzoek",
                table: "boeking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "vragen_bij_elkaar",
                table: "account",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "conflictbesluit",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    besluit = table.Column<int>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<int>(type: "INTEGER", nullable: false),
                    winnaar_bron = table.Column<short>(type: "INTEGER", nullable: false),
                    winnaar_dag = table.Column<int>(type: "INTEGER", nullable: true),
                    winnaar_waarde = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    verliezer_bron = table.Column<short>(type: "INTEGER", nullable: false),
                    verliezer_dag = table.Column<int>(type: "INTEGER", nullable: true),
                    verliezer_waarde = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    genomen = table.Column<long>(type: "INTEGER", nullable: false),
                    boeking = table.Column<int>(type: "INTEGER", nullable: true),
                    herroepen = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflictbesluit", x => new { x.gemeente, x.besluit });
                    table.ForeignKey(
                        name: "FK_conflictbesluit_account_account",
                        column: x => x.account,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_conflictbesluit_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "metingconcept",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    invoer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    bewaard = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_metingconcept", x => new { x.gemeente, x.klant, x.account });
                    table.ForeignKey(
                        name: "FK_metingconcept_account_account",
                        column: x => x.account,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_metingconcept_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pilot",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    pilot = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    team = table.Column<int>(type: "INTEGER", nullable: true),
                    subgroep = table.Column<int>(type: "INTEGER", nullable: true),
                    van = table.Column<int>(type: "INTEGER", nullable: false),
                    tot = table.Column<int>(type: "INTEGER", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pilot", x => new { x.gemeente, x.pilot });
                    table.ForeignKey(
                        name: "FK_pilot_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_pilot_team_gemeente_team",
                        columns: x => new { x.gemeente, x.team },
                        principalTable: "team",
                        principalColumns: new[] { "gemeente", "team" });
                });

            migrationBuilder.CreateTable(
                name: "uitkering",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    uitkering = table.Column<int>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    soort = table.Column<byte>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    einde = table.Column<int>(type: "INTEGER", nullable: true),
                    reden = table.Column<byte>(type: "INTEGER", nullable: false),
                    bekend = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitkering", x => new { x.gemeente, x.uitkering });
                    table.ForeignKey(
                        name: "FK_uitkering_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_boeking_gemeente_verzoek",
                table: "boeking",
                columns: new[] { "gemeente", "verzoek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_conflictbesluit_account",
                table: "conflictbesluit",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_conflictbesluit_gemeente_klant",
                table: "conflictbesluit",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.CreateIndex(
                name: "IX_metingconcept_account",
                table: "metingconcept",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_metingconcept_gemeente_account",
                table: "metingconcept",
                columns: new[] { "gemeente", "account" });

            migrationBuilder.CreateIndex(
                name: "IX_pilot_gemeente_naam",
                table: "pilot",
                columns: new[] { "gemeente", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pilot_gemeente_team",
                table: "pilot",
                columns: new[] { "gemeente", "team" });

            migrationBuilder.CreateIndex(
                name: "IX_uitkering_gemeente_klant",
                table: "uitkering",
                columns: new[] { "gemeente", "klant" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conflictbesluit");

            migrationBuilder.DropTable(
                name: "metingconcept");

            migrationBuilder.DropTable(
                name: "pilot");

            migrationBuilder.DropTable(
                name: "uitkering");

            migrationBuilder.DropIndex(
                name: "IX_boeking_gemeente_verzoek",
                table: "boeking");

            migrationBuilder.DropColumn(
                name: "leerweg",
                table: "instrument");

            migrationBuilder.DropColumn(
                name: "verzoek",
                table: "boeking");

            migrationBuilder.DropColumn(
                name: "vragen_bij_elkaar",
                table: "account");
        }
    }
}
