using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Dossier : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "verzoek",
                table: "uitkering",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verzoek",
                table: "traject",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ingeschreven",
                table: "klant",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "verzoek",
                table: "klant",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "herroepen_door",
                table: "conflictbesluit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "herroepreden",
                table: "conflictbesluit",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_uitkering_gemeente_verzoek",
                table: "uitkering",
                columns: new[] { "gemeente", "verzoek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_verzoek",
                table: "traject",
                columns: new[] { "gemeente", "verzoek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant",
                columns: new[] { "gemeente", "verzoek" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_uitkering_gemeente_verzoek",
                table: "uitkering");

            migrationBuilder.DropIndex(
                name: "IX_traject_gemeente_verzoek",
                table: "traject");

            migrationBuilder.DropIndex(
                name: "IX_klant_gemeente_verzoek",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "verzoek",
                table: "uitkering");

            migrationBuilder.DropColumn(
                name: "verzoek",
                table: "traject");

            migrationBuilder.DropColumn(
                name: "ingeschreven",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "verzoek",
                table: "klant");

            migrationBuilder.DropColumn(
                name: "herroepen_door",
                table: "conflictbesluit");

            migrationBuilder.DropColumn(
                name: "herroepreden",
                table: "conflictbesluit");
        }
    }
}
