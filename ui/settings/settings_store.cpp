#include "ui/settings/settings_store.h"

#include <QSettings>

namespace darkroom::ui {

namespace {

constexpr int kRememberedModels = 8;
constexpr int kUsualPanelWidth = 344;

} // namespace

SettingsStore::SettingsStore(const QString& file)
    : m_file(file.isEmpty() ? std::make_unique<QSettings>(
                 QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Darkroom"), QStringLiteral("Darkroom"))
                            : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

SettingsStore::~SettingsStore() = default;

ThemeChoice SettingsStore::theme() const
{
    return themeFromName(m_file->value(QStringLiteral("look/theme")).toString());
}

void SettingsStore::setTheme(ThemeChoice choice)
{
    m_file->setValue(QStringLiteral("look/theme"), name(choice));
}

double SettingsStore::textFactor() const
{
    return m_file->value(QStringLiteral("look/text"), 1.0).toDouble();
}

void SettingsStore::setTextFactor(double factor)
{
    m_file->setValue(QStringLiteral("look/text"), factor);
}

QString SettingsStore::language() const
{
    return m_file->value(QStringLiteral("look/language")).toString();
}

void SettingsStore::setLanguage(const QString& code)
{
    m_file->setValue(QStringLiteral("look/language"), code);
}

std::optional<bool> SettingsStore::systemDark() const
{
    const QVariant value = m_file->value(QStringLiteral("look/systemDark"));
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void SettingsStore::setSystemDark(bool dark)
{
    m_file->setValue(QStringLiteral("look/systemDark"), dark);
}

QByteArray SettingsStore::geometry() const
{
    return m_file->value(QStringLiteral("window/geometry")).toByteArray();
}

void SettingsStore::setGeometry(const QByteArray& geometry)
{
    m_file->setValue(QStringLiteral("window/geometry"), geometry);
}

int SettingsStore::panelWidth() const
{
    return m_file->value(QStringLiteral("window/panelWidth"), kUsualPanelWidth).toInt();
}

void SettingsStore::setPanelWidth(int width)
{
    m_file->setValue(QStringLiteral("window/panelWidth"), width);
}

bool SettingsStore::panelShown() const
{
    return m_file->value(QStringLiteral("window/panelShown"), true).toBool();
}

void SettingsStore::setPanelShown(bool shown)
{
    m_file->setValue(QStringLiteral("window/panelShown"), shown);
}

bool SettingsStore::queueShown() const
{
    return m_file->value(QStringLiteral("window/queueShown"), false).toBool();
}

void SettingsStore::setQueueShown(bool shown)
{
    m_file->setValue(QStringLiteral("window/queueShown"), shown);
}

QString SettingsStore::page() const
{
    return m_file->value(QStringLiteral("window/page")).toString();
}

void SettingsStore::setPage(const QString& name)
{
    m_file->setValue(QStringLiteral("window/page"), name);
}

QVariantMap SettingsStore::form(const QString& name) const
{
    return m_file->value(QStringLiteral("forms/") + name).toMap();
}

void SettingsStore::setForm(const QString& name, const QVariantMap& values)
{
    m_file->setValue(QStringLiteral("forms/") + name, values);
}

bool SettingsStore::tourSeen() const
{
    return m_file->value(QStringLiteral("window/tourSeen"), false).toBool();
}

void SettingsStore::setTourSeen(bool seen)
{
    m_file->setValue(QStringLiteral("window/tourSeen"), seen);
}

QHash<QString, QString> SettingsStore::shortcuts() const
{
    QHash<QString, QString> keys;
    const QVariantMap stored = m_file->value(QStringLiteral("keys/own")).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        keys.insert(it.key(), it.value().toString());
    }
    return keys;
}

void SettingsStore::setShortcuts(const QHash<QString, QString>& keys)
{
    QVariantMap stored;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        stored.insert(it.key(), it.value());
    }
    m_file->setValue(QStringLiteral("keys/own"), stored);
}

std::optional<int> SettingsStore::labMemory() const
{
    const QVariant value = m_file->value(QStringLiteral("lab/memory"));
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

void SettingsStore::setLabMemory(int mebibytes)
{
    m_file->setValue(QStringLiteral("lab/memory"), mebibytes);
}

QStringList SettingsStore::followedFolders() const
{
    return m_file->value(QStringLiteral("gallery/folders")).toStringList();
}

void SettingsStore::setFollowedFolders(const QStringList& folders)
{
    m_file->setValue(QStringLiteral("gallery/folders"), folders);
}

QStringList SettingsStore::models() const
{
    return m_file->value(QStringLiteral("models/recent")).toStringList();
}

void SettingsStore::rememberModel(const QString& path)
{
    QStringList paths = models();
    paths.removeAll(path);
    paths.prepend(path);
    m_file->setValue(QStringLiteral("models/recent"), QVariant(paths.mid(0, kRememberedModels)));
}

QStringList SettingsStore::modelFolders() const
{
    return m_file->value(QStringLiteral("models/folders")).toStringList();
}

void SettingsStore::setModelFolders(const QStringList& folders)
{
    m_file->setValue(QStringLiteral("models/folders"), folders);
}

QHash<QString, double> SettingsStore::times() const
{
    QHash<QString, double> times;
    const QVariantMap stored = m_file->value(QStringLiteral("times/learned")).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        times.insert(it.key(), it.value().toDouble());
    }
    return times;
}

void SettingsStore::setTimes(const QHash<QString, double>& times)
{
    QVariantMap stored;
    for (auto it = times.begin(); it != times.end(); ++it) {
        stored.insert(it.key(), it.value());
    }
    m_file->setValue(QStringLiteral("times/learned"), stored);
}

} // namespace darkroom::ui
