using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <summary>The tables in which Quartz 4 keeps jobs, triggers and what is running; their names and columns are its own.</summary>
    public partial class KeepSchedule : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_JOB_DETAILS (
                    SCHED_NAME TEXT NOT NULL,
                    JOB_NAME TEXT NOT NULL,
                    JOB_GROUP TEXT NOT NULL,
                    DESCRIPTION TEXT,
                    JOB_CLASS_NAME TEXT NOT NULL,
                    IS_DURABLE BIT NOT NULL,
                    IS_NONCONCURRENT BIT NOT NULL,
                    IS_UPDATE_DATA BIT NOT NULL,
                    REQUESTS_RECOVERY BIT NOT NULL,
                    JOB_DATA BLOB,
                    PRIMARY KEY (SCHED_NAME, JOB_NAME, JOB_GROUP)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    JOB_NAME TEXT NOT NULL,
                    JOB_GROUP TEXT NOT NULL,
                    DESCRIPTION TEXT,
                    NEXT_FIRE_TIME BIGINT,
                    PREV_FIRE_TIME BIGINT,
                    PRIORITY INTEGER,
                    TRIGGER_STATE TEXT NOT NULL,
                    TRIGGER_TYPE TEXT NOT NULL,
                    START_TIME BIGINT NOT NULL,
                    END_TIME BIGINT,
                    CALENDAR_NAME TEXT,
                    MISFIRE_INSTR INTEGER,
                    MISFIRE_ORIG_FIRE_TIME BIGINT,
                    EXECUTION_GROUP TEXT,
                    PREFERRED_NODE TEXT,
                    PREFERRED_NODE_AUTO BIT NOT NULL DEFAULT 0,
                    JOB_DATA BLOB,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
                    FOREIGN KEY (SCHED_NAME, JOB_NAME, JOB_GROUP) REFERENCES QRTZ_JOB_DETAILS (SCHED_NAME, JOB_NAME, JOB_GROUP)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_SIMPLE_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    REPEAT_COUNT BIGINT NOT NULL,
                    REPEAT_INTERVAL BIGINT NOT NULL,
                    TIMES_TRIGGERED BIGINT NOT NULL,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
                    FOREIGN KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) REFERENCES QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) ON DELETE CASCADE
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_SIMPROP_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    STR_PROP_1 TEXT,
                    STR_PROP_2 TEXT,
                    STR_PROP_3 TEXT,
                    INT_PROP_1 INTEGER,
                    INT_PROP_2 INTEGER,
                    LONG_PROP_1 BIGINT,
                    LONG_PROP_2 BIGINT,
                    DEC_PROP_1 NUMERIC,
                    DEC_PROP_2 NUMERIC,
                    BOOL_PROP_1 BIT,
                    BOOL_PROP_2 BIT,
                    TIME_ZONE_ID TEXT,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
                    FOREIGN KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) REFERENCES QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) ON DELETE CASCADE
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_CRON_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    CRON_EXPRESSION TEXT NOT NULL,
                    TIME_ZONE_ID TEXT,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
                    FOREIGN KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) REFERENCES QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) ON DELETE CASCADE
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_BLOB_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    BLOB_DATA BLOB,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
                    FOREIGN KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) REFERENCES QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP) ON DELETE CASCADE
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_CALENDARS (
                    SCHED_NAME TEXT NOT NULL,
                    CALENDAR_NAME TEXT NOT NULL,
                    CALENDAR BLOB NOT NULL,
                    PRIMARY KEY (SCHED_NAME, CALENDAR_NAME)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_PAUSED_TRIGGER_GRPS (
                    SCHED_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    PRIMARY KEY (SCHED_NAME, TRIGGER_GROUP)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_FIRED_TRIGGERS (
                    SCHED_NAME TEXT NOT NULL,
                    ENTRY_ID TEXT NOT NULL,
                    TRIGGER_NAME TEXT NOT NULL,
                    TRIGGER_GROUP TEXT NOT NULL,
                    INSTANCE_NAME TEXT NOT NULL,
                    FIRED_TIME BIGINT NOT NULL,
                    SCHED_TIME BIGINT NOT NULL,
                    PRIORITY INTEGER NOT NULL,
                    STATE TEXT NOT NULL,
                    JOB_NAME TEXT,
                    JOB_GROUP TEXT,
                    IS_NONCONCURRENT BIT,
                    REQUESTS_RECOVERY BIT,
                    EXECUTION_GROUP TEXT,
                    PRIMARY KEY (SCHED_NAME, ENTRY_ID)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_SCHEDULER_STATE (
                    SCHED_NAME TEXT NOT NULL,
                    INSTANCE_NAME TEXT NOT NULL,
                    LAST_CHECKIN_TIME BIGINT NOT NULL,
                    CHECKIN_INTERVAL BIGINT NOT NULL,
                    PRIMARY KEY (SCHED_NAME, INSTANCE_NAME)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE TABLE QRTZ_LOCKS (
                    SCHED_NAME TEXT NOT NULL,
                    LOCK_NAME TEXT NOT NULL,
                    PRIMARY KEY (SCHED_NAME, LOCK_NAME)
                );
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_J_G_N ON QRTZ_JOB_DETAILS (SCHED_NAME, JOB_GROUP, JOB_NAME);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_T_J ON QRTZ_TRIGGERS (SCHED_NAME, JOB_NAME, JOB_GROUP);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_T_C ON QRTZ_TRIGGERS (SCHED_NAME, CALENDAR_NAME);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_T_G_N ON QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_GROUP, TRIGGER_NAME);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_T_NFT_ST ON QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_STATE, NEXT_FIRE_TIME);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_FT_INST_JOB_REQ_RCVRY ON QRTZ_FIRED_TRIGGERS (SCHED_NAME, INSTANCE_NAME, REQUESTS_RECOVERY);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_FT_J_G ON QRTZ_FIRED_TRIGGERS (SCHED_NAME, JOB_NAME, JOB_GROUP);
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX IDX_QRTZ_FT_T_G ON QRTZ_FIRED_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_FIRED_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_PAUSED_TRIGGER_GRPS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_SCHEDULER_STATE;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_LOCKS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_SIMPROP_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_SIMPLE_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_CRON_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_BLOB_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_TRIGGERS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_JOB_DETAILS;
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE QRTZ_CALENDARS;
                """);
        }
    }
}
