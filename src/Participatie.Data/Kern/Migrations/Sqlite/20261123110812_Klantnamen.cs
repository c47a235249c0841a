using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Klantnamen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_lokale_sleutel",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_team",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_klantmanager",
                table: "klant");

            migrationBuilder.AddColumn<string>(
                name: "achternaam",
                table: "klantopgave",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "voornaam",
                table: "klantopgave",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "zoeknaam",
                table: "klantopgave",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            // What a delivery makes of a client, and what it was, has the names that stand there: no delivery of before said or changed them.
            migrationBuilder.Sql("""
                UPDATE klantopgave AS o SET voornaam = k.voornaam, achternaam = k.achternaam, zoeknaam = k.zoeknaam FROM klant AS k
                WHERE k.gemeente = o.gemeente AND k.klant = o.klant AND o.kant <> 0;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_lokale_sleutel",
                table: "klant",
                columns: new[] { "gemeente", "lokale_sleutel" },
                unique: true,
                filter: "lokale_sleutel IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_team",
                table: "klant",
                columns: new[] { "gemeente", "team" },
                filter: "team IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant",
                columns: new[] { "gemeente", "verzoek" },
                unique: true,
                filter: "verzoek IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_klant_klantmanager",
                table: "klant",
                column: "klantmanager",
                filter: "klantmanager IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_lokale_sleutel",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_team",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant");

            migrationBuilder.DropIndex(
                name: "IX_klant_klantmanager",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "achternaam",
                table: "klantopgave");

            migrationBuilder.DropColumn(
                name: "voornaam",
                table: "klantopgave");

            migrationBuilder.DropColumn(
                name: "zoeknaam",
                table: "klantopgave");

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_lokale_sleutel",
                table: "klant",
                columns: new[] { "gemeente", "lokale_sleutel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_team",
                table: "klant",
                columns: new[] { "gemeente", "team" });

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant",
                columns: new[] { "gemeente", "verzoek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_klantmanager",
                table: "klant",
                column: "klantmanager");
        }
    }
}
