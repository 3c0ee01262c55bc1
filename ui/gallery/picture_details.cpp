#include "ui/gallery/picture_details.h"

#include "ui/controls/breakable_text.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/larger_button.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/star_rating.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

/// Letters of a word that may break.
constexpr int kLongestInTitle = 16;
constexpr int kLongestInFacts = 24;

/// "Branch of 00012-7.png at step 5"; empty for a picture that came from none.
QString originOf(const PictureEntry& picture)
{
    if (picture.parent.isEmpty() && !picture.isBranch) {
        return {};
    }
    const QString known = picture.parentPath.isEmpty() ? picture.parentFile : picture.parentPath;
    const QString name = known.isEmpty() ? PictureDetails::tr("another picture") : QFileInfo(known).fileName();
    const QString from = picture.isBranch ? PictureDetails::tr("Branch of %1 at step %2") : PictureDetails::tr("From %1 at step %2");
    const QString line = from.arg(name).arg(picture.parentStep);
    return picture.parentPath.isEmpty() ? PictureDetails::tr("%1, which is not among the pictures").arg(line) : line;
}

QString factsOf(const PictureEntry& picture)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines << QStringLiteral("%1  %2").arg(name, value);
        }
    };
    add(PictureDetails::tr("Class"), picture.className);
    add(PictureDetails::tr("Model"), picture.modelName);
    if (picture.lanes > 0) {
        add(PictureDetails::tr("Strip of the lab"), PictureDetails::tr("%n lane(s)", nullptr, picture.lanes));
    }
    if (picture.hasSettings) {
        add(PictureDetails::tr("Guidance w"), wText(picture));
        add(PictureDetails::tr("Seed"), QString::number(picture.seed));
        add(PictureDetails::tr("Sampler"), PictureDetails::tr("%1, %2 steps").arg(picture.sampler).arg(picture.steps));
    }
    if (picture.strength) {
        const QString strength = PictureDetails::tr("strength %1").arg(shortNumber(*picture.strength));
        add(PictureDetails::tr("Start picture"), picture.hasMask ? PictureDetails::tr("%1, with a mask").arg(strength) : strength);
    }
    if (picture.hasRegions) {
        lines << PictureDetails::tr("Painted by a region map");
    }
    if (picture.stoppedAfter > 0) {
        lines << PictureDetails::tr("Stopped after step %1").arg(picture.stoppedAfter);
    }
    add(PictureDetails::tr("Size"), QStringLiteral("%1 × %2").arg(picture.size.width()).arg(picture.size.height()));
    add(PictureDetails::tr("Made"), QLocale().toString(picture.time, QLocale::ShortFormat));
    add(PictureDetails::tr("File"), QFileInfo(picture.path).fileName());
    if (const QString origin = originOf(picture); !origin.isEmpty()) {
        lines << origin;
    }
    if (!picture.hasSettings) {
        lines << PictureDetails::tr("There are no settings in this file.");
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList tagsIn(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags << tag;
        }
    }
    return tags;
}

} // namespace

PictureDetails::PictureDetails(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pictureDetails"));
    create();
    layOut();
    connectAll();
    refresh();
    whenLanguageChanges(this, [this] { refresh(); });
}

void PictureDetails::create()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts = new CaptionLabel(this);
    m_facts->setObjectName(QStringLiteral("detailsFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_stars = new StarRating(this);
    m_starsLabel = makeLabel(this, tr("Stars"), m_stars);
    m_tags = new QLineEdit(this);
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    describe(m_tags, {"tags", tr("Tags"), tr("Words of your own to find the picture by, with commas between.")});
    m_tagsLabel = makeLabel(this, tr("Tags"), m_tags);
    m_useAll = makeTextButton(this, tr("All"),
        {"galleryUseAll", tr("Use all settings"), tr("Takes over all settings of this picture (A); Ctrl+Z brings yours back.")});
    m_useSeed =
        makeTextButton(this, tr("Seed"), {"galleryUseSeed", tr("Use the seed"), tr("Takes over the seed of this picture alone (S).")});
    m_usePrompt = makeTextButton(this, tr("Prompt"),
        {"galleryUsePrompt", tr("Use the prompt"), tr("Takes over prompt, negative prompt and class of this picture (P).")});
    m_useLabel = makeLabel(this, tr("Use"), m_useAll);
    m_changes = new CaptionLabel(this);
    m_changes->setObjectName(QStringLiteral("detailsChanges"));
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_parent = makeTextButton(this, tr("Show where it came from"),
        {"showParent", tr("Show the picture that it came from"), tr("Goes to the picture that this one was made from.")});
    m_begin = makeTextButton(this, tr("Begin from it"),
        {"galleryBegin", tr("Begin from this picture"), tr("Makes this picture the one that the next begins from (B); Ctrl+Z undoes it.")});
    m_begin->setIcon(themedIcon(QStringLiteral("play")));
    m_mask = makeTextButton(this, tr("Paint a mask…"),
        {"galleryMask", tr("Paint a mask on it"), tr("Begins from this picture, and opens it to paint over what shall be made anew (M).")});
    m_mask->setIcon(themedIcon(QStringLiteral("pencil")));
    m_compare =
        makeTextButton(this, tr("Compare"), {"comparePictures", tr("Compare"), tr("Shows 2 to 9 chosen pictures beside each other (C).")});
    m_compare->setIcon(themedIcon(QStringLiteral("columns-2")));
    m_show = makeTextButton(
        this, tr("Show file"), {"galleryShowFile", tr("Show the file"), tr("Opens the folder of this picture in the file manager (F).")});
    m_show->setIcon(themedIcon(QStringLiteral("folder-open")));
    m_delete = makeTextButton(
        this, tr("Delete"), {"deletePictures", tr("Delete"), tr("Moves the chosen pictures to the trash (Del); Ctrl+Z brings them back.")});
    m_delete->setIcon(themedIcon(QStringLiteral("trash-2")));
    m_larger = makeTextButton(this, tr("Larger…"), {"galleryLarger", tr("Make larger"), tr("Makes this picture larger in a second pass.")});
    m_larger->setIcon(themedIcon(QStringLiteral("image")));
    for (QToolButton* button : {m_compare, m_begin, m_mask, m_larger, m_show, m_delete}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void PictureDetails::layOut()
{
    auto* use = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_useLabel, m_useAll, m_useSeed, m_usePrompt}) {
        use->addWidget(widget);
    }
    auto* stars = new FlowLayout;
    stars->addWidget(m_starsLabel);
    stars->addWidget(m_stars);
    auto* actions = new FlowLayout;
    for (QWidget* widget : {m_compare, m_begin, m_mask, m_larger, m_show, m_delete}) {
        actions->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_parent, 0, Qt::AlignLeft);
    column->addLayout(stars);
    column->addWidget(m_tagsLabel);
    column->addWidget(m_tags);
    column->addLayout(use);
    column->addWidget(m_changes);
    column->addLayout(actions);
    column->addStretch();
}

void PictureDetails::connectAll()
{
    connect(m_useAll, &QToolButton::clicked, this, [this] { emit useRequested(RestorePart::All); });
    connect(m_useSeed, &QToolButton::clicked, this, [this] { emit useRequested(RestorePart::Seed); });
    connect(m_usePrompt, &QToolButton::clicked, this, [this] { emit useRequested(RestorePart::Prompt); });
    connect(m_stars, &StarRating::starsChosen, this, &PictureDetails::starsChosen);
    connect(m_tags, &QLineEdit::editingFinished, this, [this] {
        const bool typed = m_tags->isModified();
        m_tags->setModified(false);
        const QStringList tags = tagsIn(m_tags->text());
        if (typed && m_pictures.size() == 1 && tags != m_pictures.front().tags) {
            emit tagsChosen(tags);
        }
    });
    connect(m_parent, &QToolButton::clicked, this, &PictureDetails::parentRequested);
    addLargerMenu(m_larger, [this](double factor) { emit largerRequested(factor); });
    connect(m_begin, &QToolButton::clicked, this, &PictureDetails::beginRequested);
    connect(m_mask, &QToolButton::clicked, this, &PictureDetails::maskRequested);
    connect(m_compare, &QToolButton::clicked, this, &PictureDetails::compareRequested);
    connect(m_show, &QToolButton::clicked, this, &PictureDetails::showFileRequested);
    connect(m_delete, &QToolButton::clicked, this, &PictureDetails::deleteRequested);
}

void PictureDetails::setPictures(const QVector<PictureEntry>& pictures)
{
    if (pictures == m_pictures) {
        return;
    }
    const bool another = pictures.size() != 1 || m_pictures.size() != 1 || pictures.front().id != m_pictures.front().id;
    m_pictures = pictures;
    if (another) {
        m_changes->clear();
    }
    if (another || !m_tags->isModified()) { // what is being typed stays
        showTags();
    }
    refresh();
}

void PictureDetails::showKept()
{
    if (!m_tags->isModified()) {
        showTags();
    }
    refresh();
}

void PictureDetails::showTags()
{
    m_tags->setText(m_pictures.size() == 1 ? m_pictures.front().tags.join(QStringLiteral(", ")) : QString());
}

void PictureDetails::setChanges(const QStringList& changes)
{
    m_changes->setText(changes.isEmpty() ? tr("All of these are your settings now.")
                                         : breakable(tr("All would change: %1").arg(changes.join(QStringLiteral(", "))), kLongestInFacts));
    m_changes->setVisible(true);
}

void PictureDetails::setMaskUsable(bool usable)
{
    m_isMaskUsable = usable;
    refresh();
}

void PictureDetails::setLargerReason(const QString& reason)
{
    ui::setLargerReason(m_larger, reason, tr("Makes this picture larger in a second pass."));
}

void PictureDetails::refresh()
{
    const bool one = m_pictures.size() == 1;
    const bool settings = one && m_pictures.front().hasSettings;
    m_title->setFont(headingFont());
    m_title->setText(
        one ? breakable(titleOf(m_pictures.front()), kLongestInTitle) : tr("%n picture(s)", nullptr, static_cast<int>(m_pictures.size())));
    m_facts->setText(one           ? breakable(factsOf(m_pictures.front()), kLongestInFacts)
            : m_pictures.isEmpty() ? tr("Choose a picture to see how it was made.")
                                   : QString());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_title->setVisible(!m_pictures.isEmpty());
    m_parent->setVisible(one && !m_pictures.front().parentPath.isEmpty());
    m_starsLabel->setVisible(!m_pictures.isEmpty());
    m_stars->setVisible(!m_pictures.isEmpty());
    m_stars->showStars(m_pictures.isEmpty() ? 0 : m_pictures.front().stars);
    m_tagsLabel->setVisible(one);
    m_tags->setVisible(one);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_useLabel, m_useAll, m_useSeed, m_usePrompt}) {
        widget->setVisible(settings);
    }
    m_changes->setVisible(settings && !m_changes->text().isEmpty());
    m_compare->setVisible(!m_pictures.isEmpty());
    m_compare->setEnabled(m_pictures.size() > 1 && m_pictures.size() <= kMostCompared);
    m_show->setVisible(one);
    m_begin->setVisible(one);
    m_mask->setVisible(one);
    m_mask->setEnabled(m_isMaskUsable);
    m_larger->setVisible(settings && m_pictures.front().lanes == 0);
    m_delete->setVisible(!m_pictures.isEmpty());
}

void PictureDetails::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, 1, height()), colors.hairline);
}

void PictureDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_changes) {
        refresh();
    }
}

} // namespace darkroom::ui
