using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_role", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_user",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_user", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_day",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    IsWorkday = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_day", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "messaging_message",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Recipient = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Subject = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    CalendarMethod = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Calendar = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UnresolvedSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ProviderId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Problem = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messaging_message", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_event",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    LastError = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_draft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Sealed = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_draft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_petition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    IdempotencyKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Story = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    CommuneCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    KindIsGuess = table.Column<bool>(type: "boolean", nullable: false),
                    SenderProtected = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueTerm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DueBasis = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DueStart = table.Column<DateOnly>(type: "date", nullable: true),
                    DueSentence = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    SupplementQuestion = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnswerText = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Steps = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_petition", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reception_point",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Help = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    InUse = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reception_point", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "security_key",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_security_key", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sessions_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BookingId = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StandsStillBecause = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Identity_Paper = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Identity_LastFour = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    Identity_By = table.Column<Guid>(type: "uuid", nullable: true),
                    Identity_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions_session", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_follow_up",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitationId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDone = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_follow_up", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_invitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: true),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    IsUsed = table.Column<bool>(type: "boolean", nullable: false),
                    HasRemarked = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_invitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_remark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_remark", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys_response",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Questionnaire = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys_response", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_role_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
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
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
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
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
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
                name: "petitions_attachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "petitions_contact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    SealedPersonalId = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    HelperName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "petitions_event",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Detail = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "petitions_request",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Answer = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HostTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    To = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    IsOnline = table.Column<bool>(type: "boolean", nullable: false),
                    CentreId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionGround = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DecisionNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true),
                    HomeGround = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HomeReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Extraordinary = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Participants = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ExpectedContent = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "sessions_excuse",
                columns: table => new
                {
                    Gate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReadBackRevision = table.Column<int>(type: "integer", nullable: true),
                    ReadBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RecordingHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Text_Conclusion = table.Column<string>(type: "text", nullable: false),
                    Text_Documents = table.Column<string>(type: "text", nullable: false),
                    Text_Opinions = table.Column<string>(type: "text", nullable: false),
                    Text_Presented = table.Column<string>(type: "text", nullable: false),
                    Text_Requests = table.Column<string>(type: "text", nullable: false),
                    Text_Tasks = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PointName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MicrophoneOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Request = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Epoch = table.Column<int>(type: "integer", nullable: false),
                    PageKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConnectionId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LostAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CameraWorks = table.Column<bool>(type: "boolean", nullable: true),
                    MicrophoneWorks = table.Column<bool>(type: "boolean", nullable: true),
                    RoundTripMs = table.Column<int>(type: "integer", nullable: true),
                    DeviceProblem = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    TestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RollCalledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeniedBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Segment = table.Column<int>(type: "integer", nullable: false),
                    Offset = table.Column<long>(type: "bigint", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ChainHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    Segment = table.Column<int>(type: "integer", nullable: false),
                    SegmentBytes = table.Column<long>(type: "bigint", nullable: false),
                    Recorder = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastPieceHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastPieceAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SealedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Mark = table.Column<int>(type: "integer", nullable: true)
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
                name: "reception_day_point",
                columns: table => new
                {
                    DayId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DayId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsOnline = table.Column<bool>(type: "boolean", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Places = table.Column<int>(type: "integer", nullable: false)
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
                name: "reception_booking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DayId = table.Column<Guid>(type: "uuid", nullable: false),
                    SlotId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Host = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HostTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsOnline = table.Column<bool>(type: "boolean", nullable: false),
                    Point = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: true),
                    PointName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PointAddress = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    DecisionGround = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DecisionNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: true),
                    PetitionCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    SenderProtected = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HelpNeeded = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Subject = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    JoinToken = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    ManageToken = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    CalendarUid = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CalendarSequence = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "reception_claim",
                columns: table => new
                {
                    SlotId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    HoldKey = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    HeldUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Extended = table.Column<bool>(type: "boolean", nullable: false),
                    Point = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: true),
                    BookingId = table.Column<Guid>(type: "uuid", nullable: true)
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
                name: "IX_petitions_attachment_PetitionId",
                table: "petitions_attachment",
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
                name: "IX_petitions_event_PetitionId_Number",
                table: "petitions_event",
                columns: new[] { "PetitionId", "Number" },
                unique: true);

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
                name: "IX_petitions_petition_IsOpen_DueOn",
                table: "petitions_petition",
                columns: new[] { "IsOpen", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_UnitCode_IsOpen_DueOn",
                table: "petitions_petition",
                columns: new[] { "UnitCode", "IsOpen", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_request_PetitionId_Number",
                table: "petitions_request",
                columns: new[] { "PetitionId", "Number" },
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
                name: "IX_reception_booking_PetitionId",
                table: "reception_booking",
                column: "PetitionId");

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
                name: "IX_reception_day_point_PointId",
                table: "reception_day_point",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_point_UnitCode",
                table: "reception_point",
                column: "UnitCode");

            migrationBuilder.CreateIndex(
                name: "IX_reception_slot_DayId",
                table: "reception_slot",
                column: "DayId");

            migrationBuilder.CreateIndex(
                name: "IX_reception_slot_UnitCode_Host_StartsAt",
                table: "reception_slot",
                columns: new[] { "UnitCode", "Host", "StartsAt" });

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
                name: "calendar_day");

            migrationBuilder.DropTable(
                name: "messaging_message");

            migrationBuilder.DropTable(
                name: "outbox_event");

            migrationBuilder.DropTable(
                name: "petitions_attachment");

            migrationBuilder.DropTable(
                name: "petitions_contact");

            migrationBuilder.DropTable(
                name: "petitions_draft");

            migrationBuilder.DropTable(
                name: "petitions_event");

            migrationBuilder.DropTable(
                name: "petitions_request");

            migrationBuilder.DropTable(
                name: "reception_claim");

            migrationBuilder.DropTable(
                name: "reception_day_point");

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
                name: "petitions_petition");

            migrationBuilder.DropTable(
                name: "reception_booking");

            migrationBuilder.DropTable(
                name: "sessions_session");

            migrationBuilder.DropTable(
                name: "surveys_response");

            migrationBuilder.DropTable(
                name: "reception_slot");

            migrationBuilder.DropTable(
                name: "reception_day");

            migrationBuilder.DropTable(
                name: "reception_point");
        }
    }
}
