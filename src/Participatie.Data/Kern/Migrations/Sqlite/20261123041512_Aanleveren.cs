using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Aanleveren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "ingetrokken",
                table: "uitkering",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "levering",
                table: "uitkering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ingetrokken",
                table: "traject",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "levering",
                table: "traject",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "afgehandeld",
                table: "levering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "afhandelaar",
                table: "levering",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "bestand",
                table: "levering",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "bevestigd",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte>(
                name: "kanaal",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<int>(
                name: "koppelprofiel",
                table: "levering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "leverdag",
                table: "levering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte>(
                name: "soort",
                table: "levering",
                type: "INTEGER",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<long>(
                name: "vergeleken",
                table: "levering",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "verslag",
                table: "levering",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "aanbieder",
                table: "bron",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "klantopgave",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    levering = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    kant = table.Column<byte>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    plaats = table.Column<int>(type: "INTEGER", nullable: false),
                    geboren = table.Column<int>(type: "INTEGER", nullable: false),
                    geslacht = table.Column<byte>(type: "INTEGER", nullable: false),
                    postcode4 = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_klantopgave", x => new { x.gemeente, x.levering, x.nummer, x.kant });
                    table.ForeignKey(
                        name: "FK_klantopgave_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_klantopgave_levering_gemeente_levering",
                        columns: x => new { x.gemeente, x.levering },
                        principalTable: "levering",
                        principalColumns: new[] { "gemeente", "levering" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "koppelprofiel",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    koppelprofiel = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kop = table.Column<byte[]>(type: "BLOB", nullable: false),
                    gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koppelprofiel", x => new { x.gemeente, x.koppelprofiel });
                    table.ForeignKey(
                        name: "FK_koppelprofiel_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leverafspraak",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    leverafspraak = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ritme = table.Column<byte>(type: "INTEGER", nullable: false),
                    eerste = table.Column<int>(type: "INTEGER", nullable: false),
                    vooraf = table.Column<short>(type: "INTEGER", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leverafspraak", x => new { x.gemeente, x.leverafspraak });
                    table.ForeignKey(
                        name: "FK_leverafspraak_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leversleutel",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    leversleutel = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tot = table.Column<int>(type: "INTEGER", nullable: true),
                    gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    gebruikt = table.Column<int>(type: "INTEGER", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leversleutel", x => new { x.gemeente, x.leversleutel });
                    table.ForeignKey(
                        name: "FK_leversleutel_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "trajectopgave",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    levering = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    kant = table.Column<byte>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    traject = table.Column<int>(type: "INTEGER", nullable: true),
                    plaats = table.Column<int>(type: "INTEGER", nullable: false),
                    maakt = table.Column<bool>(type: "INTEGER", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    aanbieder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    domein = table.Column<byte>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    einde = table.Column<int>(type: "INTEGER", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kosten = table.Column<long>(type: "INTEGER", nullable: true),
                    prestatiedatum = table.Column<int>(type: "INTEGER", nullable: true),
                    soort_voorziening = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    duaal = table.Column<bool>(type: "INTEGER", nullable: true),
                    financieringsdeel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    examenonderdeel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    examendatum = table.Column<int>(type: "INTEGER", nullable: true),
                    eerste_positie = table.Column<int>(type: "INTEGER", nullable: true),
                    bekend = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trajectopgave", x => new { x.gemeente, x.levering, x.nummer, x.kant });
                    table.ForeignKey(
                        name: "FK_trajectopgave_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_trajectopgave_levering_gemeente_levering",
                        columns: x => new { x.gemeente, x.levering },
                        principalTable: "levering",
                        principalColumns: new[] { "gemeente", "levering" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitkeringopgave",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    levering = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    kant = table.Column<byte>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    uitkering = table.Column<int>(type: "INTEGER", nullable: true),
                    plaats = table.Column<int>(type: "INTEGER", nullable: false),
                    maakt = table.Column<bool>(type: "INTEGER", nullable: false),
                    nummerhash = table.Column<long>(type: "INTEGER", nullable: false),
                    periode = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    einde = table.Column<int>(type: "INTEGER", nullable: true),
                    reden = table.Column<byte>(type: "INTEGER", nullable: false),
                    subgroepen = table.Column<int>(type: "INTEGER", nullable: false),
                    uitkeringseinde = table.Column<byte>(type: "INTEGER", nullable: false),
                    bekend = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitkeringopgave", x => new { x.gemeente, x.levering, x.nummer, x.kant });
                    table.ForeignKey(
                        name: "FK_uitkeringopgave_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_uitkeringopgave_levering_gemeente_levering",
                        columns: x => new { x.gemeente, x.levering },
                        principalTable: "levering",
                        principalColumns: new[] { "gemeente", "levering" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_levering_gemeente_koppelprofiel",
                table: "levering",
                columns: new[] { "gemeente", "koppelprofiel" });

            migrationBuilder.CreateIndex(
                name: "IX_bron_gemeente_aanbieder",
                table: "bron",
                columns: new[] { "gemeente", "aanbieder" });

            migrationBuilder.CreateIndex(
                name: "IX_klantopgave_gemeente_klant",
                table: "klantopgave",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.CreateIndex(
                name: "IX_koppelprofiel_gemeente_bron_naam_volgnummer",
                table: "koppelprofiel",
                columns: new[] { "gemeente", "bron", "naam", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_leverafspraak_gemeente_bron",
                table: "leverafspraak",
                columns: new[] { "gemeente", "bron" });

            migrationBuilder.CreateIndex(
                name: "IX_leversleutel_gemeente_bron",
                table: "leversleutel",
                columns: new[] { "gemeente", "bron" });

            migrationBuilder.CreateIndex(
                name: "IX_leversleutel_gemeente_kenmerk",
                table: "leversleutel",
                columns: new[] { "gemeente", "kenmerk" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_trajectopgave_gemeente_klant",
                table: "trajectopgave",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.CreateIndex(
                name: "IX_uitkeringopgave_gemeente_klant",
                table: "uitkeringopgave",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.AddForeignKey(
                name: "FK_bron_aanbieder_gemeente_aanbieder",
                table: "bron",
                columns: new[] { "gemeente", "aanbieder" },
                principalTable: "aanbieder",
                principalColumns: new[] { "gemeente", "aanbieder" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_levering_koppelprofiel_gemeente_koppelprofiel",
                table: "levering",
                columns: new[] { "gemeente", "koppelprofiel" },
                principalTable: "koppelprofiel",
                principalColumns: new[] { "gemeente", "koppelprofiel" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_bron_aanbieder_gemeente_aanbieder",
                table: "bron");

            migrationBuilder.DropForeignKey(
                name: "FK_levering_koppelprofiel_gemeente_koppelprofiel",
                table: "levering");

            migrationBuilder.DropTable(
                name: "klantopgave");

            migrationBuilder.DropTable(
                name: "koppelprofiel");

            migrationBuilder.DropTable(
                name: "leverafspraak");

            migrationBuilder.DropTable(
                name: "leversleutel");

            migrationBuilder.DropTable(
                name: "trajectopgave");

            migrationBuilder.DropTable(
                name: "uitkeringopgave");

            migrationBuilder.DropIndex(
                name: "IX_levering_gemeente_koppelprofiel",
                table: "levering");

            migrationBuilder.DropIndex(
                name: "IX_bron_gemeente_aanbieder",
                table: "bron");

            migrationBuilder.DropColumn(
                name: "ingetrokken",
                table: "uitkering");

            migrationBuilder.DropColumn(
                name: "levering",
                table: "uitkering");

            migrationBuilder.DropColumn(
                name: "ingetrokken",
                table: "traject");

            migrationBuilder.DropColumn(
                name: "levering",
                table: "traject");

            migrationBuilder.DropColumn(
                name: "afgehandeld",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "afhandelaar",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "bestand",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "bevestigd",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "kanaal",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "koppelprofiel",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "leverdag",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "soort",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "vergeleken",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "verslag",
                table: "levering");

            migrationBuilder.DropColumn(
                name: "aanbieder",
                table: "bron");
        }
    }
}
