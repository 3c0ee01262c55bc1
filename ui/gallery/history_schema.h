#pragma once

class QSqlDatabase;

namespace darkroom::ui {

/// The version of the tables that this program writes; it stands in the file as `user_version`.
constexpr int kHistoryVersion = 4;

/// What stands in the file as `application_id`, from version 3 on: "Drkr".
constexpr int kHistoryApplication = 0x44726b72;

/// Whether a newer program of this kind wrote the file, whatever its tables look like.
bool isOfNewerProgram(QSqlDatabase& database);

/// Makes the tables of a new file, or brings those of an older version up to this one, in one transaction. Throws Error{File} when SQLite
/// refuses, and Error{Format} for a file that a newer program wrote.
void prepareHistory(QSqlDatabase& database);

} // namespace darkroom::ui
