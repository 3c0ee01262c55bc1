#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QWidget;

namespace darkroom::ui {

/// What is set in a form's controls, by their names: told a moment after it changes, and set again at the next start.
class FormMemory : public QObject {
    Q_OBJECT

public:
    /// The form has its controls already, and outlives it.
    explicit FormMemory(QWidget& form, QObject* parent = nullptr);

    QVariantMap values() const;
    /// Values of controls that aren't there any more are left out.
    void restore(const QVariantMap& values);

signals:
    void changed(const QVariantMap& values);

private:
    QList<QWidget*> m_controls;
    QTimer m_resting;
};

} // namespace darkroom::ui
