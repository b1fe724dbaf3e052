using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_role",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user", x => x.Id);
                });

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
                name: "calendar_day",
                columns: table => new
                {
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    IsWorkday = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_day", x => new { x.Edition, x.Date });
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
                name: "messaging_message",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    CalendarMethod = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Calendar = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Claim = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UnresolvedSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messaging_message", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_event",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Claim = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_absence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SubstituteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubstituteName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_absence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_draft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_draft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_petition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    IdempotencyKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Story = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    CommuneCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KindIsGuess = table.Column<bool>(type: "INTEGER", nullable: false),
                    SenderProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueTerm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DueBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueStart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueSentence = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    SupplementQuestion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnswerText = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Steps = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Origin = table.Column<Guid>(type: "TEXT", nullable: true),
                    OriginLink = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ForwardedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Signatories = table.Column<int>(type: "INTEGER", nullable: false),
                    Representatives = table.Column<int>(type: "INTEGER", nullable: false),
                    AllSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssigneeName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    FromUnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Bounces = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRuled = table.Column<bool>(type: "INTEGER", nullable: false),
                    QueueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueMissingYear = table.Column<int>(type: "INTEGER", nullable: true),
                    DueCalendar = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_petition", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_view",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_view", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reception_point",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Help = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    InUse = table.Column<bool>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    Equipment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Languages = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_point", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "security_key",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_security_key", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sessions_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StandsStillBecause = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Identity_Paper = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Identity_LastFour = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Identity_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Identity_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_follow_up",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_follow_up", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_invitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasRemarked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_invitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_remark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_remark", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_response",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Questionnaire = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_response", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_role_claim_accounts_role_RoleId",
                        column: x => x.RoleId,
                        principalTable: "accounts_role",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_user_claim_accounts_user_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_accounts_user_login_accounts_user_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_passkey",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_passkey", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_accounts_user_passkey_accounts_user_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_role",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_role", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_accounts_user_role_accounts_role_RoleId",
                        column: x => x.RoleId,
                        principalTable: "accounts_role",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_accounts_user_role_accounts_user_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user_token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_accounts_user_token_accounts_user_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "petitions_attachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_attachment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_attachment_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "petitions_contact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SealedPersonalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    HelperName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_contact_petitions_petition_PetitionId",
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
                    HasPhone = table.Column<bool>(type: "INTEGER", nullable: false),
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
                name: "petitions_event",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_event", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_event_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "petitions_lead",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_lead", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_lead_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "petitions_note",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_note", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_note_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "petitions_request",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ContestReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_request", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_request_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reception_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HostTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    To = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    IsOnline = table.Column<bool>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionGround = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HomeGround = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HomeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Extraordinary = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ExpectedContent = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OccursOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostponedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SubstituteTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SubstituteReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    NoVisitorsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NoVisitorsBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_day", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_day_reception_point_CentreId",
                        column: x => x.CentreId,
                        principalTable: "reception_point",
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
                name: "sessions_excuse",
                columns: table => new
                {
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_excuse", x => new { x.SessionId, x.Gate });
                    table.ForeignKey(
                        name: "FK_sessions_excuse_sessions_session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions_session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions_minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadBackRevision = table.Column<int>(type: "INTEGER", nullable: true),
                    ReadBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecordingHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Text_Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Documents = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Opinions = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Presented = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Requests = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Tasks = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sessions_minutes_sessions_session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions_session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions_participant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PointName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MicrophoneOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Request = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Epoch = table.Column<int>(type: "INTEGER", nullable: false),
                    PageKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConnectionId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    LostAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CameraWorks = table.Column<bool>(type: "INTEGER", nullable: true),
                    MicrophoneWorks = table.Column<bool>(type: "INTEGER", nullable: true),
                    RoundTripMs = table.Column<int>(type: "INTEGER", nullable: true),
                    DeviceProblem = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    TestedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RollCalledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeniedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_participant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sessions_participant_sessions_session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions_session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions_piece",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Segment = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<long>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ChainHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_piece", x => new { x.SessionId, x.Number });
                    table.ForeignKey(
                        name: "FK_sessions_piece_sessions_session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions_session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions_recording",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    Segment = table.Column<int>(type: "INTEGER", nullable: false),
                    SegmentBytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Recorder = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    LastPieceHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastPieceAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_recording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sessions_recording_sessions_session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions_session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "surveys_answer",
                columns: table => new
                {
                    ResponseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Mark = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_answer", x => new { x.ResponseId, x.Question });
                    table.ForeignKey(
                        name: "FK_surveys_answer_surveys_response_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "surveys_response",
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
                name: "petitions_mention",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_mention", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_mention_petitions_note_NoteId",
                        column: x => x.NoteId,
                        principalTable: "petitions_note",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reception_day_point",
                columns: table => new
                {
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_day_point", x => new { x.DayId, x.PointId });
                    table.ForeignKey(
                        name: "FK_reception_day_point_reception_day_DayId",
                        column: x => x.DayId,
                        principalTable: "reception_day",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_reception_day_point_reception_point_PointId",
                        column: x => x.PointId,
                        principalTable: "reception_point",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reception_slot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOnline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_slot", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_slot_reception_day_DayId",
                        column: x => x.DayId,
                        principalTable: "reception_day",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "reception_booking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HostTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOnline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PointName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PointAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    DecisionGround = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DecisionNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PetitionCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    SenderProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Delegates = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HelpNeeded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    JoinToken = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ManageToken = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    CalendarUid = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    NextReminderAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Review = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupplementAsked = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupplementGiven = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RefusalCode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    RefusalNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RedirectedTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TurnedAwayAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_booking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reception_booking_reception_slot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "reception_slot",
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
                name: "reception_claim",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    HoldKey = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    HeldUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Extended = table.Column<bool>(type: "INTEGER", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WaitingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Closed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_claim", x => new { x.SlotId, x.Place });
                    table.ForeignKey(
                        name: "FK_reception_claim_reception_booking_BookingId",
                        column: x => x.BookingId,
                        principalTable: "reception_booking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reception_claim_reception_slot_SlotId",
                        column: x => x.SlotId,
                        principalTable: "reception_slot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "accounts_role",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_role_claim_RoleId",
                table: "accounts_role_claim",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts_user",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts_user",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_claim_UserId",
                table: "accounts_user_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_login_UserId",
                table: "accounts_user_login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_passkey_UserId",
                table: "accounts_user_passkey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_user_role_RoleId",
                table: "accounts_user_role",
                column: "RoleId");

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
                name: "IX_messaging_message_Channel_State_DueAt",
                table: "messaging_message",
                columns: new[] { "Channel", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_messaging_message_Key",
                table: "messaging_message",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_messaging_message_ProviderId",
                table: "messaging_message",
                column: "ProviderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_event_State_DueAt",
                table: "outbox_event",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_absence_UserId_To",
                table: "petitions_absence",
                columns: new[] { "UserId", "To" });

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
                name: "IX_petitions_attachment_PetitionId",
                table: "petitions_attachment",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_clock_entry_PetitionId",
                table: "petitions_clock_entry",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_contact_PetitionId",
                table: "petitions_contact",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_draft_Code",
                table: "petitions_draft",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_draft_SavedAt",
                table: "petitions_draft",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_envelope_PetitionId",
                table: "petitions_envelope",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_event_PetitionId_Number",
                table: "petitions_event",
                columns: new[] { "PetitionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_lead_PetitionId",
                table: "petitions_lead",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_mention_NoteId_UserId",
                table: "petitions_mention",
                columns: new[] { "NoteId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_mention_UserId_SeenAt",
                table: "petitions_mention",
                columns: new[] { "UserId", "SeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_note_PetitionId_At",
                table: "petitions_note",
                columns: new[] { "PetitionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_opening_PetitionId_At",
                table: "petitions_opening",
                columns: new[] { "PetitionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_AssigneeId_IsOpen_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "AssigneeId", "IsOpen", "QueueOn", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_Code",
                table: "petitions_petition",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_IdempotencyKey",
                table: "petitions_petition",
                column: "IdempotencyKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_IsOpen_DueCalendar",
                table: "petitions_petition",
                columns: new[] { "IsOpen", "DueCalendar" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_IsOpen_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "IsOpen", "QueueOn", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_Origin",
                table: "petitions_petition",
                column: "Origin");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_State_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "State", "QueueOn", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_UnitCode_IsOpen_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "UnitCode", "IsOpen", "QueueOn", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_UnitCode_State_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "UnitCode", "State", "QueueOn", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_request_PetitionId_Number",
                table: "petitions_request",
                columns: new[] { "PetitionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_view_UserId_Name",
                table: "petitions_view",
                columns: new[] { "UserId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_Code",
                table: "reception_booking",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_JoinToken",
                table: "reception_booking",
                column: "JoinToken",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_ManageToken",
                table: "reception_booking",
                column: "ManageToken",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_NextReminderAt",
                table: "reception_booking",
                column: "NextReminderAt");

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_PetitionId",
                table: "reception_booking",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_Phone_StartsAt",
                table: "reception_booking",
                columns: new[] { "Phone", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_SlotId",
                table: "reception_booking",
                column: "SlotId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_StartsAt",
                table: "reception_booking",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_UnitCode_StartsAt",
                table: "reception_booking",
                columns: new[] { "UnitCode", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_file_BookingId",
                table: "reception_booking_file",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_claim_BookingId",
                table: "reception_claim",
                column: "BookingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_claim_HoldKey",
                table: "reception_claim",
                column: "HoldKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_day_CentreId",
                table: "reception_day",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_day_Date_UnitCode",
                table: "reception_day",
                columns: new[] { "Date", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_reception_day_SeriesId_OccursOn",
                table: "reception_day",
                columns: new[] { "SeriesId", "OccursOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reception_day_point_PointId",
                table: "reception_day_point",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_point_UnitCode",
                table: "reception_point",
                column: "UnitCode");

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
                name: "IX_reception_slot_DayId",
                table: "reception_slot",
                column: "DayId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_slot_UnitCode_Host_StartsAt",
                table: "reception_slot",
                columns: new[] { "UnitCode", "Host", "StartsAt" });

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

            migrationBuilder.CreateIndex(
                name: "IX_sessions_minutes_SessionId",
                table: "sessions_minutes",
                column: "SessionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sessions_participant_ConnectionId",
                table: "sessions_participant",
                column: "ConnectionId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_participant_SessionId",
                table: "sessions_participant",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_recording_SessionId",
                table: "sessions_recording",
                column: "SessionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sessions_session_BookingId",
                table: "sessions_session",
                column: "BookingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sessions_session_PetitionId",
                table: "sessions_session",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_session_State",
                table: "sessions_session",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_follow_up_InvitationId",
                table: "surveys_follow_up",
                column: "InvitationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_surveys_follow_up_UnitCode_IsDone",
                table: "surveys_follow_up",
                columns: new[] { "UnitCode", "IsDone" });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_invitation_EventKey",
                table: "surveys_invitation",
                column: "EventKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_surveys_invitation_PetitionId",
                table: "surveys_invitation",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_invitation_ServedOn_UnitCode",
                table: "surveys_invitation",
                columns: new[] { "ServedOn", "UnitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_invitation_TokenHash",
                table: "surveys_invitation",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_surveys_remark_UnitCode_Day",
                table: "surveys_remark",
                columns: new[] { "UnitCode", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_response_Day_UnitCode",
                table: "surveys_response",
                columns: new[] { "Day", "UnitCode" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_role_claim");

            migrationBuilder.DropTable(
                name: "accounts_user_claim");

            migrationBuilder.DropTable(
                name: "accounts_user_login");

            migrationBuilder.DropTable(
                name: "accounts_user_passkey");

            migrationBuilder.DropTable(
                name: "accounts_user_role");

            migrationBuilder.DropTable(
                name: "accounts_user_token");

            migrationBuilder.DropTable(
                name: "audit_record");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "calendar_day");

            migrationBuilder.DropTable(
                name: "calendar_edition");

            migrationBuilder.DropTable(
                name: "counter_day");

            migrationBuilder.DropTable(
                name: "counter_receipt_line");

            migrationBuilder.DropTable(
                name: "messaging_message");

            migrationBuilder.DropTable(
                name: "outbox_event");

            migrationBuilder.DropTable(
                name: "petitions_absence");

            migrationBuilder.DropTable(
                name: "petitions_access");

            migrationBuilder.DropTable(
                name: "petitions_accused");

            migrationBuilder.DropTable(
                name: "petitions_attachment");

            migrationBuilder.DropTable(
                name: "petitions_clock_entry");

            migrationBuilder.DropTable(
                name: "petitions_contact");

            migrationBuilder.DropTable(
                name: "petitions_draft");

            migrationBuilder.DropTable(
                name: "petitions_envelope");

            migrationBuilder.DropTable(
                name: "petitions_event");

            migrationBuilder.DropTable(
                name: "petitions_lead");

            migrationBuilder.DropTable(
                name: "petitions_mention");

            migrationBuilder.DropTable(
                name: "petitions_opening");

            migrationBuilder.DropTable(
                name: "petitions_request");

            migrationBuilder.DropTable(
                name: "petitions_view");

            migrationBuilder.DropTable(
                name: "reception_booking_file");

            migrationBuilder.DropTable(
                name: "reception_claim");

            migrationBuilder.DropTable(
                name: "reception_day_point");

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
                name: "security_key");

            migrationBuilder.DropTable(
                name: "sessions_excuse");

            migrationBuilder.DropTable(
                name: "sessions_minutes");

            migrationBuilder.DropTable(
                name: "sessions_participant");

            migrationBuilder.DropTable(
                name: "sessions_piece");

            migrationBuilder.DropTable(
                name: "sessions_recording");

            migrationBuilder.DropTable(
                name: "surveys_answer");

            migrationBuilder.DropTable(
                name: "surveys_follow_up");

            migrationBuilder.DropTable(
                name: "surveys_invitation");

            migrationBuilder.DropTable(
                name: "surveys_remark");

            migrationBuilder.DropTable(
                name: "accounts_role");

            migrationBuilder.DropTable(
                name: "accounts_user");

            migrationBuilder.DropTable(
                name: "counter_receipt");

            migrationBuilder.DropTable(
                name: "petitions_note");

            migrationBuilder.DropTable(
                name: "reception_booking");

            migrationBuilder.DropTable(
                name: "reception_template");

            migrationBuilder.DropTable(
                name: "sessions_session");

            migrationBuilder.DropTable(
                name: "surveys_response");

            migrationBuilder.DropTable(
                name: "counter_register");

            migrationBuilder.DropTable(
                name: "petitions_petition");

            migrationBuilder.DropTable(
                name: "reception_slot");

            migrationBuilder.DropTable(
                name: "counter_ticket");

            migrationBuilder.DropTable(
                name: "reception_day");

            migrationBuilder.DropTable(
                name: "counter_place");

            migrationBuilder.DropTable(
                name: "reception_point");
        }
    }
}
