using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Data.Kern.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    actief = table.Column<bool>(type: "INTEGER", nullable: false),
                    organisatiebeheerder = table.Column<bool>(type: "INTEGER", nullable: false),
                    @extern = table.Column<bool>(name: "extern", type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    laatste_codestap = table.Column<long>(type: "INTEGER", nullable: false),
                    laatst_aangemeld = table.Column<long>(type: "INTEGER", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "auditkop",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    mac = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_auditkop", x => x.gemeente);
                });

            migrationBuilder.CreateTable(
                name: "auditschakel",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    tijdstip = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    functie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    regels = table.Column<int>(type: "INTEGER", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    vorige = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sleutel = table.Column<int>(type: "INTEGER", nullable: false),
                    mac = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_auditschakel", x => new { x.gemeente, x.nummer });
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    nummer = table.Column<short>(type: "INTEGER", nullable: false),
                    code = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeente", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "installatie",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    organisatie = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    sleutelbos = table.Column<Guid>(type: "TEXT", nullable: false),
                    begonnen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_installatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleutelgebruik",
                columns: table => new
                {
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vingerafdruk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sleutelgebruik", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "accountgeheim",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountgeheim", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_accountgeheim_account_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "auditregel",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    schakel = table.Column<long>(type: "INTEGER", nullable: false),
                    regel = table.Column<int>(type: "INTEGER", nullable: false),
                    handeling = table.Column<short>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: true),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_auditregel", x => new { x.gemeente, x.schakel, x.regel });
                    table.ForeignKey(
                        name: "FK_auditregel_auditschakel_gemeente_schakel",
                        columns: x => new { x.gemeente, x.schakel },
                        principalTable: "auditschakel",
                        principalColumns: new[] { "gemeente", "nummer" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanbieder",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    aanbieder = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    soort = table.Column<byte>(type: "INTEGER", nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieder", x => new { x.gemeente, x.aanbieder });
                    table.ForeignKey(
                        name: "FK_aanbieder_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bewaartermijn",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf = table.Column<int>(type: "INTEGER", nullable: false),
                    jaren = table.Column<int>(type: "INTEGER", nullable: false),
                    grondslag = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    bevestigd = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bewaartermijn", x => new { x.gemeente, x.soort, x.vanaf });
                    table.ForeignKey(
                        name: "FK_bewaartermijn_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bron",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    prioriteit = table.Column<int>(type: "INTEGER", nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bron", x => new { x.gemeente, x.bron });
                    table.ForeignKey(
                        name: "FK_bron_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gemeentecode",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    code = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeentecode", x => new { x.gemeente, x.code, x.vanaf });
                    table.ForeignKey(
                        name: "FK_gemeentecode_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "instrument",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    instrument = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    domein = table.Column<byte>(type: "INTEGER", nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument", x => new { x.gemeente, x.instrument });
                    table.ForeignKey(
                        name: "FK_instrument_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "logstand",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    positie = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logstand", x => x.gemeente);
                    table.ForeignKey(
                        name: "FK_logstand_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regelkeuze",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    regel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    vanaf = table.Column<int>(type: "INTEGER", nullable: false),
                    waarde = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regelkeuze", x => new { x.gemeente, x.regel, x.vanaf });
                    table.ForeignKey(
                        name: "FK_regelkeuze_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rekeningjaar",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rekeningjaar", x => new { x.gemeente, x.jaar });
                    table.ForeignKey(
                        name: "FK_rekeningjaar_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sluitdag",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    maand = table.Column<int>(type: "INTEGER", nullable: false),
                    dag = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf_jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sluitdag", x => new { x.gemeente, x.maand, x.dag });
                    table.ForeignKey(
                        name: "FK_sluitdag_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "subgroep",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    subgroep = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subgroep", x => new { x.gemeente, x.subgroep });
                    table.ForeignKey(
                        name: "FK_subgroep_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "team",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    team = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team", x => new { x.gemeente, x.team });
                    table.ForeignKey(
                        name: "FK_team_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "levering",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    levering = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    stand = table.Column<byte>(type: "INTEGER", nullable: false),
                    bestandsnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sha256 = table.Column<byte[]>(type: "BLOB", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    profiel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    volledig = table.Column<bool>(type: "INTEGER", nullable: false),
                    gelezen = table.Column<int>(type: "INTEGER", nullable: false),
                    gebruikt = table.Column<int>(type: "INTEGER", nullable: false),
                    vervangen = table.Column<int>(type: "INTEGER", nullable: false),
                    afgekeurd = table.Column<int>(type: "INTEGER", nullable: false),
                    leeg = table.Column<int>(type: "INTEGER", nullable: false),
                    ontvangen = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_levering", x => new { x.gemeente, x.levering });
                    table.ForeignKey(
                        name: "FK_levering_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "klant",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    bsn = table.Column<byte[]>(type: "BLOB", nullable: true),
                    pseudoniem = table.Column<byte[]>(type: "BLOB", nullable: true),
                    sleutel = table.Column<int>(type: "INTEGER", nullable: false),
                    lokale_sleutel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    voornaam = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    achternaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    geboren = table.Column<int>(type: "INTEGER", nullable: false),
                    geslacht = table.Column<byte>(type: "INTEGER", nullable: false),
                    postcode4 = table.Column<int>(type: "INTEGER", nullable: false),
                    team = table.Column<int>(type: "INTEGER", nullable: true),
                    klantmanager = table.Column<Guid>(type: "TEXT", nullable: true),
                    positie = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_klant", x => new { x.gemeente, x.klant });
                    table.ForeignKey(
                        name: "FK_klant_account_klantmanager",
                        column: x => x.klantmanager,
                        principalTable: "account",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_klant_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_klant_team_gemeente_team",
                        columns: x => new { x.gemeente, x.team },
                        principalTable: "team",
                        principalColumns: new[] { "gemeente", "team" });
                });

            migrationBuilder.CreateTable(
                name: "toekenning",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<byte>(type: "INTEGER", nullable: false),
                    team = table.Column<int>(type: "INTEGER", nullable: true),
                    aanbieder = table.Column<int>(type: "INTEGER", nullable: true),
                    klantlijst = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toekenning", x => new { x.gemeente, x.nummer });
                    table.ForeignKey(
                        name: "FK_toekenning_aanbieder_gemeente_aanbieder",
                        columns: x => new { x.gemeente, x.aanbieder },
                        principalTable: "aanbieder",
                        principalColumns: new[] { "gemeente", "aanbieder" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_toekenning_account_account",
                        column: x => x.account,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_toekenning_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_toekenning_team_gemeente_team",
                        columns: x => new { x.gemeente, x.team },
                        principalTable: "team",
                        principalColumns: new[] { "gemeente", "team" });
                });

            migrationBuilder.CreateTable(
                name: "boeking",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    boeking = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    levering = table.Column<int>(type: "INTEGER", nullable: true),
                    geboekt = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    positie = table.Column<long>(type: "INTEGER", nullable: true),
                    ingetrokken = table.Column<long>(type: "INTEGER", nullable: true),
                    intrekreden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boeking", x => new { x.gemeente, x.boeking });
                    table.ForeignKey(
                        name: "FK_boeking_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_boeking_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_boeking_levering_gemeente_levering",
                        columns: x => new { x.gemeente, x.levering },
                        principalTable: "levering",
                        principalColumns: new[] { "gemeente", "levering" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "traject",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    traject = table.Column<int>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    instrument = table.Column<int>(type: "INTEGER", nullable: false),
                    aanbieder = table.Column<int>(type: "INTEGER", nullable: true),
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
                    bekend = table.Column<int>(type: "INTEGER", nullable: false),
                    positie = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_traject", x => new { x.gemeente, x.traject });
                    table.ForeignKey(
                        name: "FK_traject_aanbieder_gemeente_aanbieder",
                        columns: x => new { x.gemeente, x.aanbieder },
                        principalTable: "aanbieder",
                        principalColumns: new[] { "gemeente", "aanbieder" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_traject_bron_gemeente_bron",
                        columns: x => new { x.gemeente, x.bron },
                        principalTable: "bron",
                        principalColumns: new[] { "gemeente", "bron" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_traject_instrument_gemeente_instrument",
                        columns: x => new { x.gemeente, x.instrument },
                        principalTable: "instrument",
                        principalColumns: new[] { "gemeente", "instrument" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_traject_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meting",
                columns: table => new
                {
                    gemeente = table.Column<short>(type: "INTEGER", nullable: false),
                    boeking = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    klant = table.Column<int>(type: "INTEGER", nullable: false),
                    bron = table.Column<short>(type: "INTEGER", nullable: false),
                    meetdatum = table.Column<int>(type: "INTEGER", nullable: false),
                    bekend = table.Column<int>(type: "INTEGER", nullable: false),
                    uitstroom = table.Column<bool>(type: "INTEGER", nullable: false),
                    trede = table.Column<byte>(type: "INTEGER", nullable: true),
                    groei = table.Column<byte>(type: "INTEGER", nullable: false),
                    momenten = table.Column<byte>(type: "INTEGER", nullable: false),
                    reden = table.Column<byte>(type: "INTEGER", nullable: false),
                    subgroepen = table.Column<int>(type: "INTEGER", nullable: false),
                    antwoorden = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    regel = table.Column<byte>(type: "INTEGER", nullable: false),
                    ladderversie = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    horizon = table.Column<short>(type: "INTEGER", nullable: false),
                    uren = table.Column<short>(type: "INTEGER", nullable: true),
                    toetsantwoorden = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    bronkenmerk = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    vervangt_boeking = table.Column<int>(type: "INTEGER", nullable: true),
                    vervangt_nummer = table.Column<int>(type: "INTEGER", nullable: true),
                    correctiereden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meting", x => new { x.gemeente, x.boeking, x.nummer });
                    table.ForeignKey(
                        name: "FK_meting_boeking_gemeente_boeking",
                        columns: x => new { x.gemeente, x.boeking },
                        principalTable: "boeking",
                        principalColumns: new[] { "gemeente", "boeking" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_meting_klant_gemeente_klant",
                        columns: x => new { x.gemeente, x.klant },
                        principalTable: "klant",
                        principalColumns: new[] { "gemeente", "klant" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieder_gemeente_naam",
                table: "aanbieder",
                columns: new[] { "gemeente", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_normalized_email",
                table: "account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_account_normalized_user_name",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_subject",
                table: "account",
                column: "subject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_auditregel_gemeente_klant_schakel",
                table: "auditregel",
                columns: new[] { "gemeente", "klant", "schakel" });

            migrationBuilder.CreateIndex(
                name: "IX_auditschakel_gemeente_account_tijdstip",
                table: "auditschakel",
                columns: new[] { "gemeente", "account", "tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_auditschakel_gemeente_tijdstip",
                table: "auditschakel",
                columns: new[] { "gemeente", "tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_boeking_gemeente_bron",
                table: "boeking",
                columns: new[] { "gemeente", "bron" });

            migrationBuilder.CreateIndex(
                name: "IX_boeking_gemeente_ingetrokken",
                table: "boeking",
                columns: new[] { "gemeente", "ingetrokken" });

            migrationBuilder.CreateIndex(
                name: "IX_boeking_gemeente_levering",
                table: "boeking",
                columns: new[] { "gemeente", "levering" });

            migrationBuilder.CreateIndex(
                name: "IX_boeking_gemeente_positie",
                table: "boeking",
                columns: new[] { "gemeente", "positie" });

            migrationBuilder.CreateIndex(
                name: "IX_bron_gemeente_naam",
                table: "bron",
                columns: new[] { "gemeente", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gemeente_code",
                table: "gemeente",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_instrument_gemeente_naam",
                table: "instrument",
                columns: new[] { "gemeente", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_lokale_sleutel",
                table: "klant",
                columns: new[] { "gemeente", "lokale_sleutel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_positie",
                table: "klant",
                columns: new[] { "gemeente", "positie" });

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_pseudoniem",
                table: "klant",
                columns: new[] { "gemeente", "pseudoniem" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_team",
                table: "klant",
                columns: new[] { "gemeente", "team" });

            migrationBuilder.CreateIndex(
                name: "IX_klant_gemeente_zoeknaam_klant_team_lokale_sleutel",
                table: "klant",
                columns: new[] { "gemeente", "zoeknaam", "klant", "team", "lokale_sleutel" });

            migrationBuilder.CreateIndex(
                name: "IX_klant_klantmanager",
                table: "klant",
                column: "klantmanager");

            migrationBuilder.CreateIndex(
                name: "IX_levering_gemeente_bron",
                table: "levering",
                columns: new[] { "gemeente", "bron" });

            migrationBuilder.CreateIndex(
                name: "IX_levering_gemeente_sha256",
                table: "levering",
                columns: new[] { "gemeente", "sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_meting_gemeente_klant",
                table: "meting",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.CreateIndex(
                name: "IX_meting_gemeente_vervangt_boeking_vervangt_nummer",
                table: "meting",
                columns: new[] { "gemeente", "vervangt_boeking", "vervangt_nummer" },
                filter: "vervangt_boeking IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_team_gemeente_naam",
                table: "team",
                columns: new[] { "gemeente", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_toekenning_account",
                table: "toekenning",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_toekenning_gemeente_aanbieder",
                table: "toekenning",
                columns: new[] { "gemeente", "aanbieder" });

            migrationBuilder.CreateIndex(
                name: "IX_toekenning_gemeente_team",
                table: "toekenning",
                columns: new[] { "gemeente", "team" });

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_aanbieder",
                table: "traject",
                columns: new[] { "gemeente", "aanbieder" });

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_bron",
                table: "traject",
                columns: new[] { "gemeente", "bron" });

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_instrument",
                table: "traject",
                columns: new[] { "gemeente", "instrument" });

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_klant",
                table: "traject",
                columns: new[] { "gemeente", "klant" });

            migrationBuilder.CreateIndex(
                name: "IX_traject_gemeente_positie",
                table: "traject",
                columns: new[] { "gemeente", "positie" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountgeheim");

            migrationBuilder.DropTable(
                name: "auditkop");

            migrationBuilder.DropTable(
                name: "auditregel");

            migrationBuilder.DropTable(
                name: "bewaartermijn");

            migrationBuilder.DropTable(
                name: "gemeentecode");

            migrationBuilder.DropTable(
                name: "installatie");

            migrationBuilder.DropTable(
                name: "logstand");

            migrationBuilder.DropTable(
                name: "meting");

            migrationBuilder.DropTable(
                name: "regelkeuze");

            migrationBuilder.DropTable(
                name: "rekeningjaar");

            migrationBuilder.DropTable(
                name: "sleutelgebruik");

            migrationBuilder.DropTable(
                name: "sluitdag");

            migrationBuilder.DropTable(
                name: "subgroep");

            migrationBuilder.DropTable(
                name: "toekenning");

            migrationBuilder.DropTable(
                name: "traject");

            migrationBuilder.DropTable(
                name: "auditschakel");

            migrationBuilder.DropTable(
                name: "boeking");

            migrationBuilder.DropTable(
                name: "aanbieder");

            migrationBuilder.DropTable(
                name: "instrument");

            migrationBuilder.DropTable(
                name: "klant");

            migrationBuilder.DropTable(
                name: "levering");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "team");

            migrationBuilder.DropTable(
                name: "bron");

            migrationBuilder.DropTable(
                name: "gemeente");
        }
    }
}
