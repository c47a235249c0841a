using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Postgres
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "levering",
                table: "uitkering",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ingetrokken",
                table: "traject",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "levering",
                table: "traject",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "afgehandeld",
                table: "levering",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "afhandelaar",
                table: "levering",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "bestand",
                table: "levering",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "bevestigd",
                table: "levering",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte>(
                name: "kanaal",
                table: "levering",
                type: "smallint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<int>(
                name: "koppelprofiel",
                table: "levering",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "leverdag",
                table: "levering",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<byte>(
                name: "soort",
                table: "levering",
                type: "smallint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<long>(
                name: "vergeleken",
                table: "levering",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "verslag",
                table: "levering",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "aanbieder",
                table: "bron",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "klantopgave",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    levering = table.Column<int>(type: "integer", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    kant = table.Column<byte>(type: "smallint", nullable: false),
                    klant = table.Column<int>(type: "integer", nullable: false),
                    plaats = table.Column<int>(type: "integer", nullable: false),
                    geboren = table.Column<int>(type: "integer", nullable: false),
                    geslacht = table.Column<byte>(type: "smallint", nullable: false),
                    postcode4 = table.Column<int>(type: "integer", nullable: false)
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
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    koppelprofiel = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<short>(type: "smallint", nullable: false),
                    naam = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    kop = table.Column<byte[]>(type: "bytea", nullable: false),
                    gemaakt = table.Column<long>(type: "bigint", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false)
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
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    leverafspraak = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<short>(type: "smallint", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ritme = table.Column<byte>(type: "smallint", nullable: false),
                    eerste = table.Column<int>(type: "integer", nullable: false),
                    vooraf = table.Column<short>(type: "smallint", nullable: false),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
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
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    leversleutel = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<short>(type: "smallint", nullable: false),
                    naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    kenmerk = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    tot = table.Column<int>(type: "integer", nullable: true),
                    gemaakt = table.Column<long>(type: "bigint", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    gebruikt = table.Column<int>(type: "integer", nullable: true),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
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
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    levering = table.Column<int>(type: "integer", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    kant = table.Column<byte>(type: "smallint", nullable: false),
                    klant = table.Column<int>(type: "integer", nullable: false),
                    traject = table.Column<int>(type: "integer", nullable: true),
                    plaats = table.Column<int>(type: "integer", nullable: false),
                    maakt = table.Column<bool>(type: "boolean", nullable: false),
                    kenmerk = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    instrument = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    aanbieder = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    domein = table.Column<byte>(type: "smallint", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    einde = table.Column<int>(type: "integer", nullable: true),
                    resultaat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kosten = table.Column<long>(type: "bigint", nullable: true),
                    prestatiedatum = table.Column<int>(type: "integer", nullable: true),
                    soort_voorziening = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    duaal = table.Column<bool>(type: "boolean", nullable: true),
                    financieringsdeel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    examenonderdeel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    examendatum = table.Column<int>(type: "integer", nullable: true),
                    eerste_positie = table.Column<int>(type: "integer", nullable: true),
                    bekend = table.Column<int>(type: "integer", nullable: false)
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
                    gemeente = table.Column<short>(type: "smallint", nullable: false),
                    levering = table.Column<int>(type: "integer", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    kant = table.Column<byte>(type: "smallint", nullable: false),
                    klant = table.Column<int>(type: "integer", nullable: false),
                    uitkering = table.Column<int>(type: "integer", nullable: true),
                    plaats = table.Column<int>(type: "integer", nullable: false),
                    maakt = table.Column<bool>(type: "boolean", nullable: false),
                    nummerhash = table.Column<long>(type: "bigint", nullable: false),
                    periode = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    einde = table.Column<int>(type: "integer", nullable: true),
                    reden = table.Column<byte>(type: "smallint", nullable: false),
                    subgroepen = table.Column<int>(type: "integer", nullable: false),
                    uitkeringseinde = table.Column<byte>(type: "smallint", nullable: false),
                    bekend = table.Column<int>(type: "integer", nullable: false)
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
