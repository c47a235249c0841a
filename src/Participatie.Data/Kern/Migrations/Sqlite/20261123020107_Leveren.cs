using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Leveren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_zoeknaam_klant_team_lokale_sleutel",
                table: "klant");

            migrationBuilder.AddColumn<long>(
                name: "bezig_tot",
                table: "levering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "gewijzigd",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ingetrokken",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "nieuw",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "nieuwe_klanten",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ongewijzigd",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "klaargezet",
                table: "klant",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "levering",
                table: "klant",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "intrekking",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    boeking = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    van_boeking = table.Column<int>(type: "INTEGER", nullable: false),
                    van_nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    bekend = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intrekking", x => new { x.gemeente, x.boeking, x.nummer });
                    table.ForeignKey(
                        name: "FK_intrekking_boeking_gemeente_boeking",
                        columns: x => new { x.gemeente, x.boeking },
                        principalTable: "boeking",
                        principalColumns: new[] { "gemeente", "boeking" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_intrekking_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_zoeknaam_klant_team_lokale_sleutel_klaargezet",
                table: "klant",
                columns: new[] { "gemeente", "zoeknaam", "klant", "team", "lokale_sleutel", "klaargezet" });

            migrationBuilder.CreateIndex(
                name: "IX_intrekking_gemeente_klant",
                table: "intrekking",
                columns: new[] { "gemeente", "klant" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "intrekking");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_zoeknaam_klant_team_lokale_sleutel_klaargezet",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "bezig_tot",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "gewijzigd",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "ingetrokken",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "nieuw",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "nieuwe_klanten",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "ongewijzigd",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "klaargezet",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "levering",
                table: "klant");

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_zoeknaam_klant_team_lokale_sleutel",
                table: "klant",
                columns: new[] { "gemeente", "zoeknaam", "klant", "team", "lokale_sleutel" });
        }
    }
}
