using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PapersAndHours : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_reception_booking_reception_slot_SlotId",
                table: "reception_booking");

            migrationBuilder.DropIndex(
                name: "IX_reception_booking_SlotId",
                table: "reception_booking");

            migrationBuilder.DropColumn(
                name: "Closed",
                table: "reception_claim");

            migrationBuilder.CreateTable(
                name: "petitions_outgoing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_outgoing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "petitions_paper",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FormCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FormVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false),
                    IsSealed = table.Column<bool>(type: "boolean", nullable: false),
                    NamesDenouncer = table.Column<bool>(type: "boolean", nullable: false),
                    Symbol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedBy = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    AttachmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FileAttempts = table.Column<int>(type: "integer", nullable: false),
                    VoidReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VoidedBy = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_paper", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_paper_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_outgoing_PaperId",
                table: "petitions_outgoing",
                column: "PaperId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_outgoing_UnitCode_Year_Kind_Number",
                table: "petitions_outgoing",
                columns: new[] { "UnitCode", "Year", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_paper_FileDueAt",
                table: "petitions_paper",
                column: "FileDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_petitions_paper_PetitionId_SavedAt",
                table: "petitions_paper",
                columns: new[] { "PetitionId", "SavedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "petitions_outgoing");

            migrationBuilder.DropTable(
                name: "petitions_paper");

            migrationBuilder.AddColumn<bool>(
                name: "Closed",
                table: "reception_claim",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_reception_booking_SlotId",
                table: "reception_booking",
                column: "SlotId");

            migrationBuilder.AddForeignKey(
                name: "FK_reception_booking_reception_slot_SlotId",
                table: "reception_booking",
                column: "SlotId",
                principalTable: "reception_slot",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
