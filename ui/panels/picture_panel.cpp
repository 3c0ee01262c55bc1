#include "ui/panels/picture_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/section.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr int kMostPictures = 999;
constexpr int kSizeStep = 8;
constexpr int kLargestSide = 4096;

} // namespace

PicturePanel::PicturePanel(QWidget* parent)
    : Panel(parent)
{
    create();
    layOut();
    connectAll();
    whenLanguageChanges(this, [this] {
        if (m_lastSeed) {
            setLastSeed(*m_lastSeed);
        }
    });
}

void PicturePanel::create()
{
    m_seed = new QLineEdit(this);
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setFont(monospaceFont());
    static const QRegularExpression seedForm(QStringLiteral("-1|[0-9]{1,20}"));
    m_seed->setValidator(new QRegularExpressionValidator(seedForm, m_seed));
    describe(m_seed,
        {"seed", tr("Seed"),
            tr("The number that the noise is made from; −1 draws a new one for each Generate, the same seed repeats a picture.")});
    m_dice = makeIconButton(
        this, QStringLiteral("dices"), {"dice", tr("Random seed"), tr("Sets the seed to −1: a new random one for each Generate.")});
    m_useLast = makeIconButton(this, QStringLiteral("history"),
        {"useLastSeed", tr("Use the last seed"), tr("Takes the seed of the latest picture, so that only what you change is changed.")});
    m_useLast->setEnabled(false);
    for (QSpinBox** box : {&m_width, &m_height}) {
        *box = new QSpinBox(this);
        (*box)->setRange(0, kLargestSide);
        (*box)->setSpecialValueText(QStringLiteral("–")); // until the model says its own size
        (*box)->setSingleStep(kSizeStep);
        (*box)->setAlignment(Qt::AlignRight);
        (*box)->setKeyboardTracking(false);
    }
    describe(m_width, {"width", tr("Width"), tr("Width of the picture in pixels; the time grows with width times height.")});
    describe(m_height, {"height", tr("Height"), tr("Height of the picture in pixels; the time grows with width times height.")});
    m_sizeLabel = makeLabel(this, tr("Size"), m_width);
    m_sizeNote = makeNote(this, "sizeNote");
    m_count = new QSpinBox(this);
    m_count->setRange(1, kMostPictures);
    m_count->setAlignment(Qt::AlignRight);
    describe(
        m_count, {"count", tr("Count"), tr("How many pictures to make, with seeds seed, seed + 1 and so on; each takes its own time.")});
}

void PicturePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new SectionHeading(tr("Picture"), this));
    Rows rows;
    auto* seedButtons = new QWidget(this);
    auto* buttonRow = new QHBoxLayout(seedButtons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(0);
    buttonRow->addWidget(m_dice);
    buttonRow->addWidget(m_useLast);
    rows.add(makeLabel(this, tr("Seed"), m_seed), m_seed, seedButtons);
    auto* size = new QWidget(this);
    auto* sizeRow = new QHBoxLayout(size);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    sizeRow->setSpacing(kHalfGrid);
    sizeRow->addWidget(m_width, 1);
    sizeRow->addWidget(new QLabel(QStringLiteral("×"), size));
    sizeRow->addWidget(m_height, 1);
    rows.add(m_sizeLabel, size);
    rows.addBelow(m_sizeNote);
    rows.add(makeLabel(this, tr("Count"), m_count), m_count);
    column->addLayout(rows.layout());
}

void PicturePanel::connectAll()
{
    connect(m_seed, &QLineEdit::editingFinished, this, &PicturePanel::takeSeed);
    connect(m_dice, &QToolButton::clicked, this, [this] {
        edit([](Settings& settings) { settings.randomSeed = true; });
        setSettings(settings());
    });
    connect(m_useLast, &QToolButton::clicked, this, [this] {
        edit([this](Settings& settings) {
            settings.randomSeed = false;
            settings.request.seed = m_lastSeed.value_or(settings.request.seed);
        });
        setSettings(settings());
    });
    connect(m_width, &QSpinBox::valueChanged, this, &PicturePanel::takeSize);
    connect(m_height, &QSpinBox::valueChanged, this, &PicturePanel::takeSize);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) { edit([&](Settings& settings) { settings.count = count; }); });
}

void PicturePanel::setModel(const ModelFacts* model)
{
    if (model) {
        m_nativeWidth = model->description.width;
        m_nativeHeight = model->description.height;
        setSettings(settings());
    }
}

void PicturePanel::setCapabilities(const Capabilities& capabilities)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_width, m_height, m_sizeLabel}) {
        widget->setEnabled(capabilities.size.enabled);
    }
    setNote(m_sizeNote, capabilities.size.note);
}

void PicturePanel::setLastSeed(std::uint64_t seed)
{
    m_lastSeed = seed;
    m_useLast->setEnabled(true);
    m_useLast->setToolTip(tr("Takes the seed of the latest picture, %1, so that only what you change is changed.").arg(seed));
}

void PicturePanel::show(const Settings& settings)
{
    m_seed->setText(settings.randomSeed ? QStringLiteral("-1") : QString::number(settings.request.seed));
    m_width->setValue(settings.request.width > 0 ? settings.request.width : m_nativeWidth);
    m_height->setValue(settings.request.height > 0 ? settings.request.height : m_nativeHeight);
    m_count->setValue(settings.count);
}

void PicturePanel::takeSeed()
{
    bool isNumber = false;
    const qulonglong seed = m_seed->text().toULongLong(&isNumber);
    edit([&](Settings& settings) {
        settings.randomSeed = !isNumber;
        if (isNumber) {
            settings.request.seed = seed;
        }
    });
    setSettings(settings());
}

void PicturePanel::takeSize()
{
    const auto onGrid = [](int side) { return std::max(side / kSizeStep, 1) * kSizeStep; };
    edit([&](Settings& settings) {
        settings.request.width = onGrid(m_width->value());
        settings.request.height = onGrid(m_height->value());
    });
    setSettings(settings());
}

} // namespace darkroom::ui
