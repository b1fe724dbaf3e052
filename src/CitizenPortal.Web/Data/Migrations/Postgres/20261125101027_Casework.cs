using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Casework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_IsOpen_DueOn",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_UnitCode_IsOpen_DueOn",
                table: "petitions_petition");

            migrationBuilder.AddColumn<string>(
                name: "ContestReason",
                table: "petitions_request",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DocumentId",
                table: "petitions_request",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "petitions_request",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Verdict",
                table: "petitions_request",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "petitions_request",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AllSigned",
                table: "petitions_petition",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "AssigneeId",
                table: "petitions_petition",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AssigneeName",
                table: "petitions_petition",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Bounces",
                table: "petitions_petition",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ForwardedBy",
                table: "petitions_petition",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FromUnitCode",
                table: "petitions_petition",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRuled",
                table: "petitions_petition",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "Origin",
                table: "petitions_petition",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginLink",
                table: "petitions_petition",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "petitions_petition",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Procedure",
                table: "petitions_petition",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "QueueOn",
                table: "petitions_petition",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "Representatives",
                table: "petitions_petition",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Signatories",
                table: "petitions_petition",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "HasPhone",
                table: "petitions_envelope",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "petitions_absence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    SubstituteId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubstituteName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_absence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_lead",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                name: "petitions_view",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_view", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_mention",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_AssigneeId_IsOpen_QueueOn_Code",
                table: "petitions_petition",
                columns: new[] { "AssigneeId", "IsOpen", "QueueOn", "Code" });

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
                name: "IX_petitions_absence_UserId_To",
                table: "petitions_absence",
                columns: new[] { "UserId", "To" });

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
                name: "IX_petitions_view_UserId_Name",
                table: "petitions_view",
                columns: new[] { "UserId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "petitions_absence");

            migrationBuilder.DropTable(
                name: "petitions_lead");

            migrationBuilder.DropTable(
                name: "petitions_mention");

            migrationBuilder.DropTable(
                name: "petitions_view");

            migrationBuilder.DropTable(
                name: "petitions_note");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_AssigneeId_IsOpen_QueueOn_Code",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_IsOpen_QueueOn_Code",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_Origin",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_State_QueueOn_Code",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_UnitCode_IsOpen_QueueOn_Code",
                table: "petitions_petition");

            migrationBuilder.DropIndex(
                name: "IX_petitions_petition_UnitCode_State_QueueOn_Code",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "ContestReason",
                table: "petitions_request");

            migrationBuilder.DropColumn(
                name: "DocumentId",
                table: "petitions_request");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "petitions_request");

            migrationBuilder.DropColumn(
                name: "Verdict",
                table: "petitions_request");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "petitions_request");

            migrationBuilder.DropColumn(
                name: "AllSigned",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "AssigneeId",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "AssigneeName",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Bounces",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "ForwardedBy",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "FromUnitCode",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "IsRuled",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "OriginLink",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Procedure",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "QueueOn",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Representatives",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "Signatories",
                table: "petitions_petition");

            migrationBuilder.DropColumn(
                name: "HasPhone",
                table: "petitions_envelope");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_IsOpen_DueOn",
                table: "petitions_petition",
                columns: new[] { "IsOpen", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_petition_UnitCode_IsOpen_DueOn",
                table: "petitions_petition",
                columns: new[] { "UnitCode", "IsOpen", "DueOn" });
        }
    }
}
