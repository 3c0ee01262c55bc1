#pragma once

#include <QObject>

class QDBusVariant;

namespace darkroom::ui {

/// Asks the desktop (org.freedesktop.appearance of the settings portal) whether it is dark, without waiting, and reports changes.
/// Silent where there is no portal.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    void ask();

signals:
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace darkroom::ui
