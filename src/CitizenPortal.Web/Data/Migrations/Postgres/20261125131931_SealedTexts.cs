using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CitizenPortal.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SealedTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "petitions_request",
                type: "character varying(8073)",
                maxLength: 8073,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(2000)",
                oldMaxLength: 2000);

            migrationBuilder.AlterColumn<string>(
                name: "ContestReason",
                table: "petitions_request",
                type: "character varying(8073)",
                maxLength: 8073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(2000)",
                oldMaxLength: 2000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Answer",
                table: "petitions_request",
                type: "character varying(40073)",
                maxLength: 40073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(10000)",
                oldMaxLength: 10000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SupplementQuestion",
                table: "petitions_petition",
                type: "character varying(16073)",
                maxLength: 16073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Subject",
                table: "petitions_petition",
                type: "character varying(873)",
                maxLength: 873,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "Story",
                table: "petitions_petition",
                type: "character varying(80073)",
                maxLength: 80073,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(20000)",
                oldMaxLength: 20000);

            migrationBuilder.AlterColumn<string>(
                name: "Place",
                table: "petitions_petition",
                type: "character varying(873)",
                maxLength: 873,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "ForwardedBy",
                table: "petitions_petition",
                type: "character varying(873)",
                maxLength: 873,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "AnswerText",
                table: "petitions_petition",
                type: "character varying(80073)",
                maxLength: 80073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(20000)",
                oldMaxLength: 20000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "petitions_note",
                type: "character varying(16073)",
                maxLength: 16073,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);

            migrationBuilder.AlterColumn<string>(
                name: "Summary",
                table: "petitions_lead",
                type: "character varying(16073)",
                maxLength: 16073,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);

            migrationBuilder.AlterColumn<string>(
                name: "Detail",
                table: "petitions_event",
                type: "character varying(16073)",
                maxLength: 16073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Reason",
                table: "petitions_clock_entry",
                type: "character varying(4073)",
                maxLength: 4073,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000,
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "petitions_extract",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(120073)", maxLength: 120073, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenByName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_extract", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_extract_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions_verifier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    NamedBy = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    NamedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petitions_verifier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_petitions_verifier_petitions_petition_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "petitions_petition",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_petitions_extract_PetitionId",
                table: "petitions_extract",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_petitions_verifier_PetitionId_UserId",
                table: "petitions_verifier",
                columns: new[] { "PetitionId", "UserId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "petitions_extract");

            migrationBuilder.DropTable(
                name: "petitions_verifier");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "petitions_request",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(8073)",
                oldMaxLength: 8073);

            migrationBuilder.AlterColumn<string>(
                name: "ContestReason",
                table: "petitions_request",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(8073)",
                oldMaxLength: 8073,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Answer",
                table: "petitions_request",
                type: "character varying(10000)",
                maxLength: 10000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(40073)",
                oldMaxLength: 40073,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SupplementQuestion",
                table: "petitions_petition",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(16073)",
                oldMaxLength: 16073,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Subject",
                table: "petitions_petition",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(873)",
                oldMaxLength: 873);

            migrationBuilder.AlterColumn<string>(
                name: "Story",
                table: "petitions_petition",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(80073)",
                oldMaxLength: 80073);

            migrationBuilder.AlterColumn<string>(
                name: "Place",
                table: "petitions_petition",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(873)",
                oldMaxLength: 873,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "ForwardedBy",
                table: "petitions_petition",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(873)",
                oldMaxLength: 873,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "AnswerText",
                table: "petitions_petition",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(80073)",
                oldMaxLength: 80073,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "petitions_note",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(16073)",
                oldMaxLength: 16073);

            migrationBuilder.AlterColumn<string>(
                name: "Summary",
                table: "petitions_lead",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(16073)",
                oldMaxLength: 16073);

            migrationBuilder.AlterColumn<string>(
                name: "Detail",
                table: "petitions_event",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(16073)",
                oldMaxLength: 16073,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Reason",
                table: "petitions_clock_entry",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(4073)",
                oldMaxLength: 4073,
                oldNullable: true);
        }
    }
}
