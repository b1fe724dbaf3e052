using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReceptionCounterAuditClock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_calendar_day",
                table: "calendar_day");

            migrationBuilder.AddColumn<int>(
                name: "Capacity",
                table: "reception_point",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Equipment",
                table: "reception_point",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Languages",
                table: "reception_point",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CalendarSequence",
                table: "reception_day",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ChangeReason",
                table: "reception_day",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NoVisitorsAt",
                table: "reception_day",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoVisitorsBy",
                table: "reception_day",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OccursOn",
                table: "reception_day",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PostponedFrom",
                table: "reception_day",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "reception_day",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "reception_day",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SubstituteReason",
                table: "reception_day",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SubstituteTitle",
                table: "reception_day",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Closed",
                table: "reception_claim",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "WaitingId",
                table: "reception_claim",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Delegates",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NextReminderAt",
                table: "reception_booking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RedirectedTo",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RefusalCode",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RefusalNote",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReviewedAt",
                table: "reception_booking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupplementAsked",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupplementGiven",
                table: "reception_booking",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TurnedAwayAt",
                table: "reception_booking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DueCalendar",
                table: "petitions_petition",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "DueMissingYear",
                table: "petitions_petition",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "calendar_day",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "calendar_day",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_calendar_day",
                table: "calendar_day",
                columns: new[] { "Edition", "Date" });

            migrationBuilder.CreateTable(
                name: "audit_record",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Chain = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Details = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Seal = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_record", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_seal",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Members = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MembersHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_seal", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "calendar_edition",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Years = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Moved = table.Column<int>(type: "INTEGER", nullable: false),
                    BecameLate = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_edition", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "counter_place",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Desks = table.Column<int>(type: "INTEGER", nullable: false),
                    HallKey = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    KioskKey = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    BookedInARow = table.Column<int>(type: "INTEGER", nullable: false),
                    EarlyMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    LateMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    GraceMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    HeadStartMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_place", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_access",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GrantedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    StandsFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_access", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_access_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions_accused",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_accused", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_accused_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions_clock_entry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermCode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TermStart = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ResumedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ResumeDocument = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_clock_entry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_clock_entry_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "petitions_envelope",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrappedKey = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    DigitsMac = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    HasEmail = table.Column<bool>(type: "INTEGER", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_envelope", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_envelope_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions_opening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_opening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_opening_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_booking_file",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_booking_file", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_reception_booking_file_reception_booking_BookingId",
                        column: x => x.BookingId,
                        principalTable: "reception_booking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_point_hours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MorningFrom = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    MorningTo = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    AfternoonFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    AfternoonTo = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_point_hours", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_point_hours_reception_point_PointId",
                        column: x => x.PointId,
                        principalTable: "reception_point",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reception_point_room",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    HasVideo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_point_room", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_point_room_reception_point_PointId",
                        column: x => x.PointId,
                        principalTable: "reception_point",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reception_refusal_notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    GroundCode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reckoning = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_refusal_notice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_refusal_notice_reception_booking_BookingId",
                        column: x => x.BookingId,
                        principalTable: "reception_booking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_template",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HostTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RestDays = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    To = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    SlotMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PlacesPerSlot = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ExpectedContent = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecisionGround = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HomeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_template", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_template_reception_point_CentreId",
                        column: x => x.CentreId,
                        principalTable: "reception_point",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_waiting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Token = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<int>(type: "INTEGER", nullable: true),
                    OfferUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_waiting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_waiting_reception_day_DayId",
                        column: x => x.DayId,
                        principalTable: "reception_day",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "counter_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Calls = table.Column<int>(type: "INTEGER", nullable: false),
                    BookedInARow = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_day", x => x.Id);
                    table.ForeignKey(
                        name: "FK_counter_day_counter_place_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "counter_place",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "counter_ticket",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SlotAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Priority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WaitsFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CameBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ForDesk = table.Column<int>(type: "INTEGER", nullable: true),
                    Desk = table.Column<int>(type: "INTEGER", nullable: true),
                    BusyDesk = table.Column<int>(type: "INTEGER", nullable: true),
                    Calls = table.Column<int>(type: "INTEGER", nullable: false),
                    CalledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_ticket", x => x.Id);
                    table.ForeignKey(
                        name: "FK_counter_ticket_counter_place_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "counter_place",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_template_point",
                columns: table => new
                {
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_template_point", x => new { x.TemplateId, x.PointId });
                    table.ForeignKey(
                        name: "FK_reception_template_point_reception_point_PointId",
                        column: x => x.PointId,
                        principalTable: "reception_point",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reception_template_point_reception_template_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "reception_template",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "counter_register",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficerName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SealedPaper = table.Column<string>(type: "TEXT", nullable: true),
                    SealedIdentity = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Request = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    InAuthority = table.Column<bool>(type: "INTEGER", nullable: false),
                    GuidedTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    HandledBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_register", x => x.Id);
                    table.ForeignKey(
                        name: "FK_counter_register_counter_place_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "counter_place",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_counter_register_counter_ticket_TicketId",
                        column: x => x.TicketId,
                        principalTable: "counter_ticket",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "counter_receipt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficerName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OfficerTitle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_receipt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_counter_receipt_counter_register_EntryId",
                        column: x => x.EntryId,
                        principalTable: "counter_register",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "counter_receipt_line",
                columns: table => new
                {
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_receipt_line", x => new { x.ReceiptId, x.Position });
                    table.ForeignKey(
                        name: "FK_counter_receipt_line_counter_receipt_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "counter_receipt",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reception_day_SeriesId_OccursOn",
                table: "reception_day",
                columns: new[] { "SeriesId", "OccursOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_NextReminderAt",
                table: "reception_booking",
                column: "NextReminderAt");

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_Phone_StartsAt",
                table: "reception_booking",
                columns: new[] { "Phone", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_IsOpen_DueCalendar",
                table: "petitions_petition",
                columns: new[] { "IsOpen", "DueCalendar" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_record_CaseId_At",
                table: "audit_record",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_record_Chain_Number",
                table: "audit_record",
                columns: new[] { "Chain", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_record_Seal",
                table: "audit_record",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_audit_record_unsealed",
                table: "audit_record",
                column: "Id",
                filter: "\"Seal\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_counter_day_PlaceId_Date",
                table: "counter_day",
                columns: new[] { "PlaceId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_place_HallKey",
                table: "counter_place",
                column: "HallKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_place_KioskKey",
                table: "counter_place",
                column: "KioskKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_place_UnitCode",
                table: "counter_place",
                column: "UnitCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_receipt_EntryId",
                table: "counter_receipt",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_counter_register_PlaceId_Date",
                table: "counter_register",
                columns: new[] { "PlaceId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_register_PlaceId_Year_Number",
                table: "counter_register",
                columns: new[] { "PlaceId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_register_TicketId",
                table: "counter_register",
                column: "TicketId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_BookingId",
                table: "counter_ticket",
                column: "BookingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_PlaceId_Date_BusyDesk",
                table: "counter_ticket",
                columns: new[] { "PlaceId", "Date", "BusyDesk" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_PlaceId_Date_Number",
                table: "counter_ticket",
                columns: new[] { "PlaceId", "Date", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_access_PetitionId_StandsFor",
                table: "petitions_access",
                columns: new[] { "PetitionId", "StandsFor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_access_PetitionId_UserId",
                table: "petitions_access",
                columns: new[] { "PetitionId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_accused_PetitionId_UnitCode",
                table: "petitions_accused",
                columns: new[] { "PetitionId", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_accused_PetitionId_UserId",
                table: "petitions_accused",
                columns: new[] { "PetitionId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_clock_entry_PetitionId",
                table: "petitions_clock_entry",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_envelope_PetitionId",
                table: "petitions_envelope",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_opening_PetitionId_At",
                table: "petitions_opening",
                columns: new[] { "PetitionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_file_BookingId",
                table: "reception_booking_file",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_point_hours_PointId",
                table: "reception_point_hours",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_point_room_PointId",
                table: "reception_point_room",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_refusal_notice_BookingId",
                table: "reception_refusal_notice",
                column: "BookingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_refusal_notice_UnitCode_IssuedOn_DueOn",
                table: "reception_refusal_notice",
                columns: new[] { "UnitCode", "IssuedOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_template_CentreId",
                table: "reception_template",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_template_UnitCode",
                table: "reception_template",
                column: "UnitCode");

            migrationBuilder.CreateIndex(
                name: "IX_reception_template_point_PointId",
                table: "reception_template_point",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_waiting_DayId_State_JoinedAt",
                table: "reception_waiting",
                columns: new[] { "DayId", "State", "JoinedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_waiting_State_OfferUntil",
                table: "reception_waiting",
                columns: new[] { "State", "OfferUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_waiting_Token",
                table: "reception_waiting",
                column: "Token",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_record");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "calendar_edition");

            migrationBuilder.DropTable(
                name: "counter_day");

            migrationBuilder.DropTable(
                name: "counter_receipt_line");

            migrationBuilder.DropTable(
                name: "petitions_access");

            migrationBuilder.DropTable(
                name: "petitions_accused");

            migrationBuilder.DropTable(
                name: "petitions_clock_entry");

            migrationBuilder.DropTable(
                name: "petitions_envelope");

            migrationBuilder.DropTable(
                name: "petitions_opening");

            migrationBuilder.DropTable(
                name: "reception_booking_file");

            migrationBuilder.DropTable(
                name: "reception_point_hours");

            migrationBuilder.DropTable(
                name: "reception_point_room");

            migrationBuilder.DropTable(
                name: "reception_refusal_notice");

            migrationBuilder.DropTable(
                name: "reception_template_point");

            migrationBuilder.DropTable(
                name: "reception_waiting");

            migrationBuilder.DropTable(
                name: "counter_receipt");

            migrationBuilder.DropTable(
                name: "reception_template");

            migrationBuilder.DropTable(
                name: "counter_register");

            migrationBuilder.DropTable(
                name: "counter_ticket");

            migrationBuilder.DropTable(
                name: "counter_place");

            migrationBuilder.DropIndex(
                name: "IX_reception_day_SeriesId_OccursOn",
                table: "reception_day");

            migrationBuilder.DropIndex(
                name: "IX_reception_booking_NextReminderAt",
                table: "reception_booking");

            migrationBuilder.DropIndex(
                name: "IX_reception_booking_Phone_StartsAt",
                table: "reception_booking");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_IsOpen_DueCalendar",
                table: "petitions_petition");

            migrationBuilder.DropPrimaryKey(
                name: "PK_calendar_day",
                table: "calendar_day");

            migrationBuilder.DropColumn(
                name: "Capacity",
                table: "reception_point");

            migrationBuilder.DropColumn(
                name: "Equipment",
                table: "reception_point");

            migrationBuilder.DropColumn(
                name: "Languages",
                table: "reception_point");

            migrationBuilder.DropColumn(
                name: "CalendarSequence",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "ChangeReason",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "NoVisitorsAt",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "NoVisitorsBy",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "OccursOn",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "PostponedFrom",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "State",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "SubstituteReason",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "SubstituteTitle",
                table: "reception_day");

            migrationBuilder.DropColumn(
                name: "Closed",
                table: "reception_claim");

            migrationBuilder.DropColumn(
                name: "WaitingId",
                table: "reception_claim");

            migrationBuilder.DropColumn(
                name: "Delegates",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "NextReminderAt",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "RedirectedTo",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "RefusalCode",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "RefusalNote",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "ReviewedAt",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "SupplementAsked",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "SupplementGiven",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "TurnedAwayAt",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "DueCalendar",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "DueMissingYear",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "calendar_day");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "calendar_day");

            migrationBuilder.AddPrimaryKey(
                name: "PK_calendar_day",
                table: "calendar_day",
                column: "Date");
        }
    }
}
