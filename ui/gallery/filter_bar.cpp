#include "ui/gallery/filter_bar.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/search_field.h"
#include "ui/controls/together.h"
#include "ui/gallery/picture_entry.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kTypingMilliseconds = 150;
/// Below every w that guidance knows; shown as "any".
constexpr double kAnyW = -2.0;
constexpr double kMostW = 30.0;

enum class Period { Any, Today, Week, Month, Year, Chosen };

QComboBox* makeCombo(QWidget* parent, const Description& description)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    describe(combo, description);
    return combo;
}

/// Of a few fixed words, which all have room.
ChoiceBox* makeChoice(QWidget* parent, const Description& description)
{
    auto* choice = new ChoiceBox(parent);
    describe(choice, description);
    return choice;
}

QDoubleSpinBox* makeW(QWidget* parent, const Description& description)
{
    auto* box = new DecimalBox(parent);
    box->setRange(kAnyW, kMostW);
    box->setSingleStep(0.5);
    box->setSpecialValueText(FilterBar::tr("any"));
    box->setValue(kAnyW);
    describe(box, description);
    return box;
}

QString starsText(int stars)
{
    return stars == kMostStars ? FilterBar::tr("%n star(s)", nullptr, stars) : FilterBar::tr("%n star(s) or more", nullptr, stars);
}

/// The language's own short form, with all digits of the year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

QDateEdit* makeDay(QWidget* parent, const Description& description)
{
    auto* day = new QDateEdit(QDate::currentDate(), parent);
    day->setDisplayFormat(dayFormat());
    describe(day, description);
    return day;
}

/// Replaces the names after the first entry, which stands for any, and keeps the chosen one.
void refill(QComboBox* combo, const QStringList& names)
{
    const QSignalBlocker quiet(combo);
    const QString chosen = combo->currentData().toString();
    while (combo->count() > 1) {
        combo->removeItem(1);
    }
    for (const QString& name : names) {
        combo->addItem(name, name);
    }
    if (!chosen.isEmpty() && combo->findData(chosen) < 0) {
        combo->addItem(chosen, chosen); // its last picture is gone, the wish is not
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    read();
    whenLanguageChanges(this, [this] {
        for (int row = 1; row < m_stars->count(); ++row) {
            m_stars->setItemText(row, starsText(m_stars->itemData(row).toInt()));
        }
        for (QDateEdit* day : {m_from, m_to}) {
            day->setDisplayFormat(dayFormat());
        }
    });
}

void FilterBar::create()
{
    m_words = new SearchField(this);
    m_words->setPlaceholderText(tr("Search"));
    describe(m_words,
        {"galleryWords", tr("Search"), tr("Shows the pictures that have all of these words in prompt, class, model or tags (Ctrl+F).")});
    m_class = makeCombo(this, {"galleryClass", tr("Class"), tr("Shows the pictures of one class.")});
    m_class->addItem(tr("Any class"));
    m_model = makeCombo(this, {"galleryModel", tr("Model"), tr("Shows the pictures of one model.")});
    m_model->addItem(tr("Any model"));
    m_leastW = makeW(this, {"galleryLeastW", tr("Least w"), tr("Shows the pictures whose guidance w is at least this.")});
    m_mostW = makeW(this, {"galleryMostW", tr("Most w"), tr("Shows the pictures whose guidance w is at most this.")});
    m_period = makeChoice(this, {"galleryPeriod", tr("When"), tr("Shows the pictures of these days.")});
    const std::pair<Period, QString> periods[] = {{Period::Any, tr("Any day")}, {Period::Today, tr("Today")},
        {Period::Week, tr("Last 7 days")}, {Period::Month, tr("Last 30 days")}, {Period::Year, tr("Last 365 days")},
        {Period::Chosen, tr("From … to")}};
    for (const auto& [period, text] : periods) {
        m_period->addItem(text, static_cast<int>(period));
    }
    m_from = makeDay(this, {"galleryFrom", tr("First day"), tr("Shows the pictures from this day on.")});
    m_to = makeDay(this, {"galleryTo", tr("Last day"), tr("Shows the pictures up to this day.")});
    m_stars = makeChoice(this, {"galleryStars", tr("Least stars"), tr("Shows the pictures with at least so many stars.")});
    m_stars->addItem(tr("Any stars"), 0);
    for (int stars = 1; stars <= kMostStars; ++stars) {
        m_stars->addItem(starsText(stars), stars);
    }
    m_madeWith = makeChoice(this,
        {"galleryMadeWith", tr("Made with"),
            tr("Shows the pictures that began from another, were masked or painted by regions, or were kept when they were stopped.")});
    const std::pair<MadeWith, QString> kinds[] = {{MadeWith::Anything, tr("Any kind")}, {MadeWith::StartPicture, tr("Start picture")},
        {MadeWith::Mask, tr("Mask")}, {MadeWith::RegionMap, tr("Region map")}, {MadeWith::Stop, tr("Stopped")},
        {MadeWith::Lab, tr("Strip of the lab")}};
    for (const auto& [kind, text] : kinds) {
        m_madeWith->addItem(text, static_cast<int>(kind));
    }
    m_clear = makeIconButton(
        this, QStringLiteral("x"), {"galleryClear", tr("Show all pictures"), tr("Takes the search and all conditions away.")});
    m_folders = makeIconButton(this, QStringLiteral("folder-search"),
        {"galleryFolders", tr("Followed folders"), tr("Which folders' pictures are shown here: adds one, or follows one no longer.")});
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
}

void FilterBar::layOut()
{
    m_until = together(this, {}, {new QLabel(QStringLiteral("–"), this), m_to});
    auto* conditions = new FlowLayout(nullptr, FlowLayout::Lines::Even);
    conditions->addWidget(m_class);
    conditions->addWidget(m_model);
    conditions->addWidget(m_period);
    conditions->addWidget(m_from);
    conditions->addWidget(m_until);
    conditions->addWidget(
        together(this, QStringLiteral("w"), {m_leastW})); // in small groups, so that large text puts them below each other
    conditions->addWidget(together(this, {}, {new QLabel(QStringLiteral("–"), this), m_mostW}));
    conditions->addWidget(m_stars);
    conditions->addWidget(m_madeWith);
    auto* search = new QHBoxLayout;
    search->setSpacing(kHalfGrid);
    search->addWidget(m_words, 1);
    search->addWidget(m_clear);
    search->addWidget(m_folders);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addLayout(search);
    column->addLayout(conditions);
}

void FilterBar::connectAll()
{
    connect(m_words, &QLineEdit::textChanged, &m_typing, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::read);
    for (QComboBox* combo : {m_class, m_model, m_period, m_stars, m_madeWith}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    }
    for (QDoubleSpinBox* box : {m_leastW, m_mostW}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FilterBar::read);
    }
    for (QDateEdit* day : {m_from, m_to}) {
        connect(day, &QDateEdit::dateChanged, this, &FilterBar::read);
    }
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
}

void FilterBar::setFacts(const HistoryFacts& facts)
{
    refill(m_class, facts.classes);
    refill(m_model, facts.models);
}

void FilterBar::clear()
{
    m_setting = true;
    m_words->clear();
    for (QComboBox* combo : {m_class, m_model, m_period, m_stars, m_madeWith}) {
        combo->setCurrentIndex(0);
    }
    m_leastW->setValue(kAnyW);
    m_mostW->setValue(kAnyW);
    m_setting = false;
    read();
}

void FilterBar::setFolderMenu(QMenu* menu)
{
    connect(m_folders, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_folders->mapToGlobal(QPoint(0, m_folders->height()))); });
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::read()
{
    if (m_setting) {
        return;
    }
    PictureFilter filter;
    filter.words = m_words->text();
    filter.className = m_class->currentData().toString();
    filter.modelName = m_model->currentData().toString();
    filter.leastW = m_leastW->value() > kAnyW ? std::optional(m_leastW->value()) : std::nullopt;
    filter.mostW = m_mostW->value() > kAnyW ? std::optional(m_mostW->value()) : std::nullopt;
    const QDate today = QDate::currentDate();
    const auto period = static_cast<Period>(m_period->currentData().toInt());
    switch (period) {
    case Period::Any: break;
    case Period::Today: filter.from = today; break;
    case Period::Week: filter.from = today.addDays(-6); break;
    case Period::Month: filter.from = today.addDays(-29); break;
    case Period::Year: filter.from = today.addDays(-364); break;
    case Period::Chosen:
        filter.from = m_from->date();
        filter.to = m_to->date();
        break;
    }
    m_from->setVisible(period == Period::Chosen);
    m_until->setVisible(period == Period::Chosen);
    filter.leastStars = m_stars->currentData().toInt();
    filter.madeWith = static_cast<MadeWith>(m_madeWith->currentData().toInt());
    m_clear->setEnabled(!filter.isEmpty());
    if (!(filter == m_filter)) {
        m_filter = filter;
        emit filterChanged(m_filter);
    }
}

} // namespace darkroom::ui
