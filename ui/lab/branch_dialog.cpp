#include "ui/lab/branch_dialog.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/panels/capabilities.h"
#include "ui/panels/class_panel.h"
#include "ui/panels/prompt_panel.h"
#include "ui/panels/sampling_panel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr double kLowestW = -10.0;
constexpr double kHighestW = 100.0;
constexpr int kWidth = 380;

} // namespace

BranchDialog::BranchDialog(const BranchStart& start, const ModelFacts& model, QWidget* parent)
    : QDialog(parent)
    , m_start(start)
    , m_model(model)
{
    setObjectName(QStringLiteral("branchDialog"));
    setWindowTitle(tr("Branch at step %1").arg(start.step));
    m_settings.request = start.request;
    m_settings.randomSeed = false;
    create();
    layOut();
    connectAll();
    nameControls();
    for (Panel* panel : m_panels) {
        panel->setModel(&m_model);
    }
    show(m_settings);
}

void BranchDialog::create()
{
    m_panels = {new PromptPanel(this), new ClassPanel(this), new SamplingPanel(this)};
    m_w = new DecimalBox(this);
    m_w->setRange(kLowestW, kHighestW);
    m_w->setSingleStep(0.1);
    m_w->setDecimals(2);
    m_w->setAlignment(Qt::AlignRight);
    m_w->setValue(m_start.w.value_or(m_start.stepW));
    describe(m_w, {"branchW", tr("Guidance w"), tr("Guidance strength w from the branch's first step on.")});
    m_branch = new QPushButton(tr("Branch"), this);
    m_branch->setProperty(kPrimaryProperty, true);
    m_branch->setDefault(true);
    describe(m_branch,
        {"branchStart", tr("Branch"),
            tr("Runs the steps from this one on with these settings and saves the picture as a branch of this one.")});
    m_cancel = new QPushButton(tr("Cancel"), this);
    describe(m_cancel, {"branchCancel", tr("Cancel"), tr("Leaves the run as it is.")});
}

void BranchDialog::layOut()
{
    auto* told = new CaptionLabel(this);
    told->setObjectName(QStringLiteral("branchTold"));
    told->setWordWrap(true);
    told->setText(m_start.step > 1
            ? tr("Steps 1 to %1 stay as they are. From step %2 on the run goes on with these settings; its x_t, size and seed are kept.")
                  .arg(m_start.step - 1)
                  .arg(m_start.step)
            : tr("The run begins anew from the same noise with these settings; size and seed are kept."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(told);
    for (Panel* panel : m_panels) {
        column->addWidget(panel);
    }
    Rows rows;
    rows.add(makeLabel(this, tr("Guidance w"), m_w), m_w);
    column->addLayout(rows.layout());
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_branch);
    column->addLayout(buttons);
    setMinimumWidth(scaled(kWidth));
}

void BranchDialog::connectAll()
{
    for (Panel* panel : m_panels) {
        connect(panel, &Panel::settingsChanged, this, &BranchDialog::show);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_branch, &QPushButton::clicked, this, [this] {
        m_branch->setFocus(Qt::OtherFocusReason); // what is being typed is taken
        emit branchRequested(request());
        accept();
    });
}

void BranchDialog::nameControls()
{
    for (Panel* panel : m_panels) {
        for (QWidget* control : panel->findChildren<QWidget*>()) {
            const QString name = control->objectName();
            if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_"))) {
                control->setObjectName(QStringLiteral("branch") + name.at(0).toUpper() + name.mid(1));
            }
        }
    }
}

void BranchDialog::show(const Settings& settings)
{
    m_settings = settings;
    const Capabilities capabilities = capabilitiesOf(&m_model, m_settings);
    for (Panel* panel : m_panels) {
        panel->setSettings(m_settings);
        panel->setCapabilities(capabilities);
    }
}

GenerationRequest BranchDialog::request() const
{
    GenerationRequest request = m_settings.request;
    const double shown = m_w->value();
    const bool turned = m_start.w || qAbs(shown - m_start.stepW) > 0.005; // two decimals
    if (turned) {
        request.guidance.w = shown;
        request.guidance.changes.clear(); // those before the step are the run's own
    }
    return request;
}

} // namespace darkroom::ui
