#include "ui/panels/picture_input_panel.h"

#include "darkroom/base/strength.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/section.h"
#include "ui/panels/picture_input_loader.h"
#include "ui/panels/picture_input_view.h"
#include "ui/panels/region_map_view.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr double kLeastStrength = 0.01, kStrengthStep = 0.05;
constexpr int kMostMaskBlur = 256;
constexpr int kUsualMaskBlur = 4;

QHBoxLayout* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGrid);
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch();
    return row;
}

} // namespace

PictureInputPanel::PictureInputPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
    refresh();
}

void PictureInputPanel::create()
{
    createPicture();
    createMask();
    m_paintRegions = makeTextButton(this, tr("Paint…"),
        {"paintRegions", tr("Paint regions"), tr("Opens the map of what shall be where, to be painted with the model's regions.")});
    m_clearRegions = makeTextButton(
        this, tr("Clear"), {"clearRegions", tr("Clear regions"), tr("Takes the region map away: the model places things itself.")});
    m_regionLabel = makeLabel(this, tr("Regions"), m_paintRegions);
    m_regionNote = makeNote(this, "regionNote");
    m_regionView = new RegionMapView(this);
}

void PictureInputPanel::createPicture()
{
    m_loader = new PictureLoader(this);
    m_view = new PictureInputView(this);
    describe(m_view,
        {"inputPicture", tr("Start picture"),
            tr("The picture to begin from, as it will be fitted; drop one here or paste it with Ctrl+V.")});
    m_open = makeTextButton(this, tr("Open…"), {"inputOpen", tr("Open a start picture"), tr("Takes a picture file to begin from.")});
    m_paste = makeTextButton(this, tr("Paste"), {"inputPaste", tr("Paste a start picture"), tr("Takes the picture from the clipboard.")});
    m_useResult = makeTextButton(
        this, tr("Use result"), {"inputUseResult", tr("Use this result"), tr("Begins the next picture from the one that is shown.")});
    m_clear = makeTextButton(
        this, tr("Remove"), {"inputClear", tr("Remove the start picture"), tr("Begins from noise alone again, without mask.")});
    m_note = makeNote(this, "inputNote");
    m_strength = new DecimalBox(this);
    m_strength->setRange(kLeastStrength, 1.0);
    m_strength->setSingleStep(kStrengthStep);
    m_strength->setAlignment(Qt::AlignRight);
    describe(m_strength,
        {"inputStrength", tr("Strength"),
            tr("How much of the schedule runs: near 0 the picture hardly changes, at 1 little of it is left.")});
    m_strengthLabel = makeLabel(this, tr("Strength"), m_strength);
    m_strengthNote = makeNote(this, "inputStrengthNote");
    m_rule = new QComboBox(this);
    m_rule->addItem(tr("Diffusers"), QVariant::fromValue(static_cast<int>(StrengthRule::Diffusers)));
    m_rule->addItem(tr("A1111"), QVariant::fromValue(static_cast<int>(StrengthRule::A1111)));
    describe(
        m_rule, {"inputRule", tr("First step"), tr("Whose rule says which step the strength begins with: the two differ by one step.")});
    m_ruleLabel = makeLabel(this, tr("First step"), m_rule);
    m_fit = new ChoiceBox(this);
    m_fit->addItem(tr("Crop: fill, cut the rest"), QVariant::fromValue(static_cast<int>(PictureFit::Crop)));
    m_fit->addItem(tr("Pad: show all, repeat the edge"), QVariant::fromValue(static_cast<int>(PictureFit::Pad)));
    m_fit->addItem(tr("Stretch: change the shape"), QVariant::fromValue(static_cast<int>(PictureFit::Stretch)));
    describe(m_fit, {"inputFit", tr("Fit"), tr("How a start picture of another shape comes to the size of the picture that is made.")});
    m_fitLabel = makeLabel(this, tr("Fit"), m_fit);
}

void PictureInputPanel::createMask()
{
    m_paintMask = makeTextButton(
        this, tr("Paint…"), {"paintMask", tr("Paint a mask"), tr("Opens the start picture to paint over what shall be made anew.")});
    m_clearMask =
        makeTextButton(this, tr("Clear"), {"clearMask", tr("Clear the mask"), tr("Takes the mask away: all of the picture changes.")});
    m_maskLabel = makeLabel(this, tr("Mask"), m_paintMask);
    m_maskBlur = new QSpinBox(this);
    m_maskBlur->setRange(0, kMostMaskBlur);
    m_maskBlur->setSuffix(tr(" px"));
    m_maskBlur->setAlignment(Qt::AlignRight);
    describe(m_maskBlur,
        {"maskBlur", tr("Soft edge"), tr("Over how many pixels the new part comes in inside the mask's edge; outside nothing changes.")});
    m_blurLabel = makeLabel(this, tr("Soft edge"), m_maskBlur);
}

void PictureInputPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new SectionHeading(tr("Begin from"), this));
    column->addWidget(m_view);
    // Two rows: four buttons side by side are wider than the column at 200 % text.
    column->addLayout(inRow({m_open, m_paste}));
    column->addLayout(inRow({m_useResult, m_clear}));
    column->addWidget(m_note);
    Rows rows;
    rows.add(m_strengthLabel, m_strength);
    rows.addBelow(m_strengthNote);
    rows.add(m_ruleLabel, m_rule);
    rows.add(m_fitLabel, m_fit);
    rows.add(m_maskLabel, inRow({m_paintMask, m_clearMask}));
    rows.add(m_blurLabel, m_maskBlur);
    rows.add(m_regionLabel, inRow({m_paintRegions, m_clearRegions}));
    rows.addBelow(m_regionNote);
    rows.addBelow(m_regionView);
    column->addLayout(rows.layout());
}

void PictureInputPanel::connectAll()
{
    connect(m_view, &PictureInputView::pictureGiven, this, [this](const QImage& picture) { usePicture(picture, {}); });
    connect(m_view, &PictureInputView::fileGiven, this, &PictureInputPanel::loadFile);
    connect(m_loader, &PictureLoader::loaded, this, &PictureInputPanel::usePicture);
    connect(m_loader, &PictureLoader::failed, this, &PictureInputPanel::failed);
    connect(m_open, &QToolButton::clicked, this, &PictureInputPanel::openRequested);
    connect(m_paste, &QToolButton::clicked, m_view, &PictureInputView::paste);
    connect(m_view, &PictureInputView::nothingToPaste, this,
        [this] { emit failed(tr("The clipboard holds no picture. Copy one, then paste again.")); });
    connect(m_useResult, &QToolButton::clicked, this, &PictureInputPanel::resultRequested);
    const auto change = [this](auto set) {
        edit([&](Settings& settings) { set(settings.request.input); });
        setSettings(settings());
    };
    connect(m_clear, &QToolButton::clicked, this, [change] {
        change([](PictureInput& input) {
            input.picture = {};
            input.mask = {};
            input.origin.clear();
        });
    });
    connect(m_strength, &QDoubleSpinBox::valueChanged, this,
        [change](double strength) { change([strength](PictureInput& input) { input.strength = strength; }); });
    connect(m_rule, &QComboBox::activated, this,
        [this, change] { change([this](PictureInput& input) { input.rule = static_cast<StrengthRule>(m_rule->currentData().toInt()); }); });
    connect(m_fit, &QComboBox::activated, this,
        [this, change] { change([this](PictureInput& input) { input.fit = static_cast<PictureFit>(m_fit->currentData().toInt()); }); });
    connect(m_maskBlur, &QSpinBox::valueChanged, this,
        [change](int pixels) { change([pixels](PictureInput& input) { input.maskBlur = pixels; }); });
    connect(m_paintMask, &QToolButton::clicked, this, &PictureInputPanel::paintMaskRequested);
    connect(m_clearMask, &QToolButton::clicked, this, [change] { change([](PictureInput& input) { input.mask = {}; }); });
    connect(m_paintRegions, &QToolButton::clicked, this, &PictureInputPanel::paintRegionsRequested);
    connect(m_clearRegions, &QToolButton::clicked, this, [this] {
        edit([](Settings& settings) { settings.request.regionMap = {}; });
        setSettings(settings());
    });
}

void PictureInputPanel::usePicture(const QImage& picture, const QString& origin)
{
    if (picture.isNull()) {
        return;
    }
    edit([&](Settings& settings) {
        PictureInput& input = settings.request.input;
        const bool isFirst = input.empty();
        input.picture = inputImage(picture);
        input.origin = origin.toStdString();
        if (input.mask.width != input.picture.width || input.mask.height != input.picture.height) {
            input.mask = {};
        }
        if (isFirst && input.maskBlur == 0) {
            input.maskBlur = kUsualMaskBlur;
        }
    });
    setSettings(settings());
}

void PictureInputPanel::loadFile(const QString& file)
{
    m_loader->load(file);
}

void PictureInputPanel::setModel(const ModelFacts* model)
{
    if (model) {
        m_native = {model->description.width, model->description.height};
    }
    m_regions = model ? model->description.regions : std::vector<RegionClass>();
    setSettings(settings());
}

void PictureInputPanel::setCapabilities(const Capabilities& capabilities)
{
    m_capabilities = capabilities;
    refresh();
}

void PictureInputPanel::setResultAvailable(bool available)
{
    m_hasResult = available;
    refresh();
}

void PictureInputPanel::show(const Settings& settings)
{
    const PictureInput& input = settings.request.input;
    m_view->setInput(input, settings.request.width > 0 ? QSize(settings.request.width, settings.request.height) : m_native);
    m_regionView->setMap(settings.request.regionMap, m_regions);
    m_strength->setValue(input.strength);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(input.rule)));
    m_fit->setCurrentIndex(m_fit->findData(static_cast<int>(input.fit)));
    m_maskBlur->setValue(input.maskBlur);
    refresh();
}

/// What can be used now, from the settings and from what the model can.
void PictureInputPanel::refresh()
{
    const GenerationRequest& request = settings().request;
    const bool hasPicture = !request.input.empty();
    const bool hasMask = !request.input.mask.empty();
    const auto enable = [](std::initializer_list<QWidget*> widgets, bool enabled) {
        for (QWidget* widget : widgets) {
            widget->setEnabled(enabled);
        }
    };
    enable({m_useResult}, m_hasResult);
    enable({m_clear}, hasPicture);
    enable({m_fit, m_fitLabel}, hasPicture);
    enable({m_strength, m_strengthLabel, m_rule, m_ruleLabel}, hasPicture && m_capabilities.strength.enabled);
    enable({m_paintMask, m_maskLabel}, hasPicture && m_capabilities.mask.enabled);
    // What another model can't use must still be taken away.
    enable({m_clearMask}, hasMask);
    enable({m_clearRegions}, !request.regionMap.empty());
    enable({m_maskBlur, m_blurLabel}, hasMask && m_capabilities.mask.enabled);
    enable({m_paintRegions, m_regionLabel}, m_capabilities.regions.enabled);
    setNote(m_note, m_capabilities.input.note);
    setNote(m_regionNote, m_capabilities.regions.note);
    const int steps = stepsOfStrength(request.input, request.sampling.steps);
    setNote(m_strengthNote,
        !m_capabilities.strength.enabled ? m_capabilities.strength.note
            : !hasPicture                ? QString()
            : steps < 1                  ? tr("No step is left: raise it, or take more steps.")
                                         : tr("Runs the last %1 of %2 steps.").arg(steps).arg(request.sampling.steps));
}

} // namespace darkroom::ui
