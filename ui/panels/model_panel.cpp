#include "ui/panels/model_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

QString countText(std::uint64_t parameters)
{
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    const auto count = static_cast<double>(parameters);
    return count >= kBillion ? ModelPanel::tr("%1 B weights").arg(QLocale().toString(count / kBillion, 'f', 1))
                             : ModelPanel::tr("%1 M weights").arg(QLocale().toString(count / kMillion, 'f', count < 10 * kMillion ? 1 : 0));
}

QString factsText(const ModelDescription& description)
{
    QStringList parts;
    QStringList takes;
    if (description.takesText) {
        takes << ModelPanel::tr("prompts");
    }
    if (description.takesClass) {
        takes << (description.classes.size() == 1 ? ModelPanel::tr("1 class")
                                                  : ModelPanel::tr("%1 classes").arg(description.classes.size()));
    }
    if (!takes.isEmpty()) {
        parts << takes.join(QStringLiteral(", "));
    }
    parts << QStringLiteral("%1 × %2").arg(description.width).arg(description.height);
    if (description.parameters > 0) {
        parts << countText(description.parameters);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : Panel(parent)
    , m_models(new QComboBox(this))
    , m_facts(new ElidedLabel(this))
    , m_shippedName(tr("Icons"))
{
    describe(m_models, {"model", tr("Model"), tr("The model that makes the pictures; another one takes a moment to load.")});
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->setMinimumContentsLength(8);
    m_facts->setObjectName(QStringLiteral("modelFacts"));
    auto* open = makeIconButton(this, QStringLiteral("folder-open"),
        {"chooseModel", tr("Choose a model folder"),
            tr("Choose another model folder on this computer; you can also drop it on the window.")});

    Rows rows;
    rows.add(makeLabel(this, tr("Model"), m_models), m_models, open);
    rows.layout()->setVerticalSpacing(kHalfGrid);
    // Over the whole width: beside the label it would be cut off.
    rows.layout()->addWidget(m_facts, rows.layout()->rowCount(), 0, 1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());

    connect(m_models, &QComboBox::activated, this, [this] {
        const QString path = m_models->currentData().toString();
        edit([&](Settings& settings) { settings.request.model = path.toStdString(); });
    });
    connect(open, &QToolButton::clicked, this, &ModelPanel::otherModelRequested);
    fill({});
}

void ModelPanel::setKnownModels(const QStringList& paths)
{
    m_known = paths;
    fill(QString::fromStdString(settings().request.model));
}

void ModelPanel::setModel(const ModelFacts* model)
{
    if (!model) {
        return;
    }
    if (settings().request.model.empty()) {
        m_shippedName = QString::fromStdString(model->description.name);
        m_models->setItemText(0, m_shippedName);
    }
    setStatus(factsText(model->description));
}

void ModelPanel::setStatus(const QString& text)
{
    m_facts->setText(text);
}

void ModelPanel::show(const Settings& settings)
{
    fill(QString::fromStdString(settings.request.model));
}

void ModelPanel::fill(const QString& current)
{
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    m_models->addItem(m_shippedName, QString());
    QStringList paths = m_known;
    if (!current.isEmpty() && !paths.contains(current)) {
        paths.prepend(current);
    }
    for (const QString& path : std::as_const(paths)) {
        if (!path.isEmpty()) {
            m_models->addItem(QDir(path).dirName(), path);
            m_models->setItemData(m_models->count() - 1, path, Qt::ToolTipRole);
        }
    }
    m_models->setCurrentIndex(std::max(m_models->findData(current), 0));
}

} // namespace darkroom::ui
