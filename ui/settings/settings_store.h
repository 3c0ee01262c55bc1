#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>

class QSettings;

namespace darkroom::ui {

/// What the program remembers between two runs, in the user's configuration; written as it changes.
class SettingsStore {
public:
    /// `file` replaces the usual place when it is not empty.
    explicit SettingsStore(const QString& file = {});
    ~SettingsStore();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    double textFactor() const;
    void setTextFactor(double factor);
    QString language() const; ///< A code; empty means the desktop's.
    void setLanguage(const QString& code);
    /// What the desktop preferred last time, so that the first frame has the right colours.
    std::optional<bool> systemDark() const;
    void setSystemDark(bool dark);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    int panelWidth() const;
    void setPanelWidth(int width);
    bool panelShown() const;
    void setPanelShown(bool shown);
    bool queueShown() const;
    void setQueueShown(bool shown);

    /// The page that was shown last, by its name; empty while there was none.
    QString page() const;
    void setPage(const QString& name);
    /// What was set in a form, as FormMemory tells it.
    QVariantMap form(const QString& name) const;
    void setForm(const QString& name, const QVariantMap& values);

    bool tourSeen() const;
    void setTourSeen(bool seen);

    /// Keys of the user's own, by the action's id.
    QHash<QString, QString> shortcuts() const;
    void setShortcuts(const QHash<QString, QString>& keys);

    /// How much memory the lab's kept steps may take, in MB; none while that was never set.
    std::optional<int> labMemory() const;
    void setLabMemory(int mebibytes);

    QStringList followedFolders() const; ///< By the gallery, beside the program's own.
    void setFollowedFolders(const QStringList& folders);

    QStringList models() const; ///< Folders that were loaded before, latest first.
    void rememberModel(const QString& path);

    QStringList modelFolders() const; ///< That the user named.
    void setModelFolders(const QStringList& folders);

    /// Learned times in seconds, by name of the phase and what it ran on.
    QHash<QString, double> times() const;
    void setTimes(const QHash<QString, double>& times);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace darkroom::ui
