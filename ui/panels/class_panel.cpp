#include "ui/panels/class_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kVisibleClasses = 14;

} // namespace

ClassPanel::ClassPanel(QWidget* parent)
    : Panel(parent)
    , m_classes(new QComboBox(this))
    , m_label(makeLabel(this, tr("Class"), m_classes))
    , m_note(makeNote(this, "classNote"))
{
    describe(
        m_classes, {"class", tr("Class"), tr("A class label (y) beside the prompt or in its place; type a part of its name to find it.")});
    m_classes->setEditable(true);
    m_classes->setInsertPolicy(QComboBox::NoInsert);
    m_classes->setMaxVisibleItems(kVisibleClasses);
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_classes->setMinimumContentsLength(8);
    m_classes->lineEdit()->setClearButtonEnabled(true);
    m_classes->lineEdit()->setPlaceholderText(tr("Any class"));
    m_classes->completer()->setFilterMode(Qt::MatchContains);
    m_classes->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_classes->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_classes->completer()->setMaxVisibleItems(kVisibleClasses);

    Rows rows;
    rows.add(m_label, m_classes);
    rows.addBelow(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());

    connect(m_classes, &QComboBox::activated, this, &ClassPanel::takeText);
    connect(m_classes->lineEdit(), &QLineEdit::editingFinished, this, &ClassPanel::takeText);
    // An emptied field and a name typed in full count at once, without leaving the field: Generate may be the next key.
    connect(m_classes->lineEdit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_filling) {
            return;
        }
        if (text.isEmpty() || m_classes->findText(text.trimmed(), Qt::MatchFixedString) >= 0) {
            takeText();
        }
    });
}

void ClassPanel::setModel(const ModelFacts* model)
{
    fill(model);
    show(settings());
}

void ClassPanel::fill(const ModelFacts* model)
{
    const QSignalBlocker blocker(m_classes);
    const QScopedValueRollback filling(m_filling, true);
    m_classes->clear();
    if (model) {
        std::vector<ClassLabel> labels = model->description.classes;
        std::sort(labels.begin(), labels.end(), [](const ClassLabel& a, const ClassLabel& b) { return a.name < b.name; });
        for (const ClassLabel& label : labels) {
            m_classes->addItem(QString::fromStdString(label.name), QVariant::fromValue(static_cast<qlonglong>(label.id)));
        }
    }
}

void ClassPanel::setCapabilities(const Capabilities& capabilities)
{
    m_classes->setEnabled(capabilities.classes.enabled);
    m_label->setEnabled(capabilities.classes.enabled);
    setNote(m_note, capabilities.classes.note);
}

void ClassPanel::show(const Settings& settings)
{
    const QSignalBlocker blocker(m_classes);
    // The field itself must hear of its text: its button to clear it comes and goes with it.
    const QScopedValueRollback filling(m_filling, true);
    const std::optional<std::int64_t>& id = settings.request.classId;
    const int index = id ? m_classes->findData(QVariant::fromValue(static_cast<qlonglong>(*id))) : -1;
    m_classes->setCurrentIndex(index);
    if (index < 0) {
        m_classes->setEditText(id ? QString::number(*id) : QString());
    }
}

void ClassPanel::takeText()
{
    const QString text = m_classes->currentText().trimmed();
    if (text.isEmpty()) {
        edit([](Settings& settings) { settings.request.classId.reset(); });
        return;
    }
    int index = m_classes->findText(text, Qt::MatchFixedString);
    if (index < 0) {
        index = m_classes->findText(text, Qt::MatchContains);
    }
    if (index >= 0) {
        const qlonglong id = m_classes->itemData(index).toLongLong();
        edit([&](Settings& settings) { settings.request.classId = id; });
    }
    // A text that is no class goes back to what it was.
    setSettings(settings());
}

} // namespace darkroom::ui
