#include "ui/settings/form_memory.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QWidget>

namespace darkroom::ui {

namespace {

constexpr int kRestMilliseconds = 300;

bool isControl(const QWidget* widget)
{
    const bool holdsValue = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QCheckBox*>(widget);
    // Controls have parts of Qt's own.
    return holdsValue && !widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_"));
}

QMetaProperty valueOf(const QWidget* control)
{
    return control->metaObject()->userProperty();
}

/// A list's entries are told apart by their data, since their texts are the language's.
QVariant read(const QWidget* control)
{
    const auto* list = qobject_cast<const QComboBox*>(control);
    return list ? list->currentData() : valueOf(control).read(control);
}

void write(QWidget* control, const QVariant& value)
{
    auto* list = qobject_cast<QComboBox*>(control);
    if (!list) {
        valueOf(control).write(control, value);
        return;
    }
    for (int row = 0; row < list->count(); ++row) {
        if (list->itemData(row).toString() == value.toString()) {
            list->setCurrentIndex(row);
            return;
        }
    }
    if (value.typeId() == QMetaType::QString) {
        list->addItem(value.toString(), value); // what there is to choose from comes later
        list->setCurrentIndex(list->count() - 1);
    }
}

} // namespace

FormMemory::FormMemory(QWidget& form, QObject* parent)
    : QObject(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(kRestMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, [this] { emit changed(values()); });
    const QMetaMethod start = m_resting.metaObject()->method(m_resting.metaObject()->indexOfMethod("start()"));
    for (QWidget* control : form.findChildren<QWidget*>()) {
        if (!isControl(control)) {
            continue;
        }
        m_controls << control;
        if (auto* list = qobject_cast<QComboBox*>(control)) {
            connect(list, &QComboBox::currentIndexChanged, &m_resting, qOverload<>(&QTimer::start));
        } else {
            connect(control, valueOf(control).notifySignal(), &m_resting, start);
        }
    }
}

QVariantMap FormMemory::values() const
{
    QVariantMap values;
    for (const QWidget* control : m_controls) {
        values.insert(control->objectName(), read(control));
    }
    return values;
}

void FormMemory::restore(const QVariantMap& values)
{
    // Lists first: what is chosen there may fill other controls with values of its own.
    for (const bool isList : {true, false}) {
        for (QWidget* control : m_controls) {
            const auto value = values.constFind(control->objectName());
            if (value != values.constEnd() && value->isValid() && (qobject_cast<QComboBox*>(control) != nullptr) == isList) {
                write(control, *value);
            }
        }
    }
}

} // namespace darkroom::ui
