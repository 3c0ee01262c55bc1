#include "ui/gallery/gallery_page.h"

#include "ui/controls/describe.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_commands.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/history.h"
#include "ui/gallery/picture_details.h"
#include "ui/gallery/thumbnails.h"
#include "ui/language/language_change.h"
#include "ui/panels/capabilities.h"
#include "ui/session/larger_pictures.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kDetailsWidth = 272;
constexpr int kLeastHeight = 90;
constexpr const char* kStarKeys = "galleryStars"; ///< The actions' names, before the number.
/// Below this width of the page the details stand under the pictures.
constexpr int kNarrowPage = 320;

/// As wide as the details like to be, and no wider than there is room.
class DetailsScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return {scaled(kDetailsWidth), scaled(kDetailsWidth)}; }
    QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {content + style()->pixelMetric(QStyle::PM_ScrollBarExtent), scaled(kLeastHeight)};
    }
};

} // namespace

GalleryPage::GalleryPage(History& history, QUndoStack& undo, const QString& thumbnailsFolder, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_undo(&undo)
{
    setObjectName(QStringLiteral("galleryPage"));
    create(thumbnailsFolder);
    layOut();
    connectAll();
    addKeys();
    fitSizes();
    refreshEmptyState();
    whenLanguageChanges(this, [this] {
        refreshEmptyState();
        nameStarKeys();
    });
}

void GalleryPage::create(const QString& thumbnailsFolder)
{
    m_thumbnails = new Thumbnails(thumbnailsFolder, this);
    m_model = new GalleryModel(*m_thumbnails, this);
    m_filter = new FilterBar(this);
    m_pages = new QStackedWidget(this);
    m_view = new QListView;
    m_view->setModel(m_model);
    m_view->setItemDelegate(new GalleryDelegate(m_view));
    // The list mode that wraps lays out 20,000 equal rows at once; the icon mode keeps a tree of them.
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragEnabled(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    describe(m_view,
        {"gallery", tr("Pictures"),
            tr("All pictures, newest first; choose several with Shift or Ctrl, drag them out as files, press A, S or P to use settings.")});
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new QWidget;
    m_emptyTitle = new QLabel(m_empty);
    m_emptyTitle->setObjectName(QStringLiteral("galleryEmptyTitle"));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setWordWrap(true);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setObjectName(QStringLiteral("galleryEmptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyAction = new QPushButton(m_empty);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_details = new PictureDetails;
    m_detailsScroll = new DetailsScroll(this);
    m_detailsScroll->setObjectName(QStringLiteral("detailsScroll"));
    m_detailsScroll->setFrameShape(QFrame::NoFrame);
    m_detailsScroll->setWidgetResizable(true);
    m_detailsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailsScroll->setFocusPolicy(Qt::NoFocus);
    m_detailsScroll->setWidget(m_details);
}

void GalleryPage::layOut()
{
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, kGrid);
    empty->setSpacing(kGrid);
    empty->addStretch();
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    empty->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_filter);
    left->addWidget(m_pages, 1);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addLayout(left, 1);
    m_sides->addWidget(m_detailsScroll);
}

void GalleryPage::connectAll()
{
    connect(&m_history, &History::changed, this, &GalleryPage::takeFacts);
    connect(&m_history, &History::found, this, &GalleryPage::takeEntries);
    connect(&m_history, &History::settingsFetched, this, &GalleryPage::takeSettings);
    connect(&m_history, &History::problemArose, m_details, &PictureDetails::showKept);
    connect(m_filter, &FilterBar::filterChanged, &m_history, &History::find);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GalleryPage::showChosen);
    connect(m_view, &QListView::doubleClicked, this, [this] { use(RestorePart::All); });
    connect(m_details, &PictureDetails::useRequested, this, &GalleryPage::use);
    connect(m_details, &PictureDetails::starsChosen, this, &GalleryPage::setStars);
    connect(m_details, &PictureDetails::tagsChosen, this, &GalleryPage::setTags);
    connect(m_details, &PictureDetails::compareRequested, this, &GalleryPage::compareChosen);
    connect(m_details, &PictureDetails::largerRequested, this, [this](double factor) {
        const QVector<PictureEntry> pictures = chosen();
        if (m_fetched && pictures.size() == 1 && pictures.front().id == m_fetched->id) {
            emit largerRequested(pictures.front().path, m_fetched->settings.request, factor);
        }
    });
    connect(m_details, &PictureDetails::beginRequested, this, [this] { begin(false); });
    connect(m_details, &PictureDetails::maskRequested, this, [this] { begin(true); });
    connect(m_view, &QListView::customContextMenuRequested, this, &GalleryPage::showMenu);
    connect(m_details, &PictureDetails::showFileRequested, this, &GalleryPage::showChosenFile);
    connect(m_details, &PictureDetails::parentRequested, this, &GalleryPage::goToParent);
    connect(m_details, &PictureDetails::deleteRequested, this, &GalleryPage::deleteChosen);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->filter().isEmpty()) {
            emit canvasRequested();
        } else {
            m_filter->clear();
        }
    });
}

void GalleryPage::addKeys()
{
    // Single letters act on the pictures only, so that they can be typed elsewhere.
    const auto addTold = [this](const char* button, const char* id, const QString& text, const QList<QKeySequence>& keys,
                             std::function<void()> act) {
        tellKey(addKey(id, text, keys, std::move(act)), m_details->findChild<QWidget*>(QLatin1String(button)));
    };
    addTold("galleryUseAll", "galleryUseAllKey", tr("Use all settings of the picture"), {Qt::Key_A, Qt::Key_Return, Qt::Key_Enter},
        [this] { use(RestorePart::All); });
    addTold("galleryUseSeed", "galleryUseSeedKey", tr("Use the seed of the picture"), {Qt::Key_S}, [this] { use(RestorePart::Seed); });
    addTold(
        "galleryUsePrompt", "galleryUsePromptKey", tr("Use the prompt of the picture"), {Qt::Key_P}, [this] { use(RestorePart::Prompt); });
    addTold("galleryBegin", "galleryBeginKey", tr("Begin from this picture"), {Qt::Key_B}, [this] { begin(false); });
    addTold("galleryMask", "galleryMaskKey", tr("Paint a mask on this picture"), {Qt::Key_M}, [this] { begin(true); });
    addTold("comparePictures", "galleryCompareKey", tr("Compare the chosen pictures"), {Qt::Key_C}, [this] { compareChosen(); });
    addTold("galleryShowFile", "galleryShowFileKey", tr("Show the file"), {Qt::Key_F}, [this] { showChosenFile(); });
    addTold("deletePictures", "galleryDeleteKey", tr("Delete the chosen pictures"), {Qt::Key_Delete}, [this] { deleteChosen(); });
    auto* rating = m_details->findChild<QWidget*>(QStringLiteral("stars"));
    for (int stars = 0; stars <= kMostStars; ++stars) {
        const QByteArray id = kStarKeys + QByteArray::number(stars);
        rating->addAction(addKey(id.constData(), {}, {Qt::Key(Qt::Key_0 + stars)}, [this, stars] { setStars(stars); }));
    }
    nameStarKeys();
    makeShortcut(this,
        {"gallerySearchKey", tr("Search in the gallery"), ShortcutPlace::Gallery, {QKeySequence(QKeySequence::Find)},
            Qt::WidgetWithChildrenShortcut},
        [this] { m_filter->focusWords(); });
}

void GalleryPage::nameStarKeys()
{
    for (QAction* action : m_view->actions()) {
        const QString number = action->objectName().mid(QLatin1String(kStarKeys).size());
        if (action->objectName().startsWith(QLatin1String(kStarKeys))) {
            action->setText(tr("%n star(s)", nullptr, number.toInt()));
        }
    }
}

QAction* GalleryPage::addKey(const char* id, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act)
{
    return makeShortcut(m_view, {id, text, ShortcutPlace::Gallery, keys, Qt::WidgetShortcut}, std::move(act));
}

void GalleryPage::setPresent(const Settings& settings, const ModelFacts* model)
{
    m_present = settings;
    m_modelFacts = model ? std::optional(*model) : std::nullopt;
    m_details->setMaskUsable(capabilitiesOf(model, settings).mask.enabled);
    refreshChanges();
}

void GalleryPage::focusPictures()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

void GalleryPage::takeFacts(const HistoryFacts& facts)
{
    m_facts = facts;
    m_filter->setFacts(facts);
    m_stale = true;
    if (isVisible()) {
        refind();
    }
}

void GalleryPage::refind()
{
    m_stale = false;
    m_history.find(m_filter->filter());
}

void GalleryPage::takeEntries(const QVector<PictureEntry>& entries)
{
    m_model->setEntries(entries);
    refreshEmptyState();
    if (const QString wanted = std::exchange(m_wantedHash, {}); !wanted.isEmpty()) {
        goToHash(wanted);
    }
    showChosen();
}

void GalleryPage::takeSettings(qint64 id, const RestoredSettings& settings, bool modelExists)
{
    m_fetched = Fetched{id, settings, modelExists};
    refreshChanges();
    if (const std::optional<RestorePart> part = std::exchange(m_wantedPart, std::nullopt)) {
        use(*part);
    }
}

QVector<PictureEntry> GalleryPage::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QVector<PictureEntry> pictures;
    for (const QModelIndex& row : rows) {
        if (const PictureEntry* entry = m_model->entry(row.row())) {
            pictures << *entry;
        }
    }
    return pictures;
}

void GalleryPage::showChosen()
{
    const QVector<PictureEntry> pictures = chosen();
    m_details->setPictures(pictures);
    if (pictures.size() != 1 || !pictures.front().hasSettings) {
        m_fetched.reset();
    } else if (!m_fetched || m_fetched->id != pictures.front().id) {
        m_fetched.reset();
        m_history.fetchSettings(pictures.front().id);
    }
}

void GalleryPage::refreshChanges()
{
    const QVector<PictureEntry> pictures = chosen();
    if (m_fetched && pictures.size() == 1 && pictures.front().id == m_fetched->id) {
        const Restore restore =
            restoreFrom(m_fetched->settings, m_fetched->modelExists, m_present, m_modelFacts ? &*m_modelFacts : nullptr);
        m_details->setChanges(restore.changes);
        m_details->setLargerReason(whyNotLarger(m_modelFacts ? &*m_modelFacts : nullptr, QString::fromStdString(m_present.request.model),
            m_fetched->settings.request, pictures.front().size, {.factor = 1.0}));
    }
}

void GalleryPage::refreshEmptyState()
{
    const bool all = m_filter->filter().isEmpty();
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    m_emptyTitle->setFont(headingFont());
    m_emptyTitle->setText(all ? tr("No pictures yet") : tr("No picture matches"));
    m_emptyText->setText(all
            ? tr("Every picture that you make is kept here with its settings. Press Generate (Ctrl+Enter) to make the first one.")
            : tr("None of your %n picture(s) has all of these words and conditions.", nullptr, m_facts.pictures));
    describe(m_emptyAction,
        {"galleryEmptyAction", all ? tr("Go to the canvas") : tr("Show all pictures"),
            all ? tr("Shows the canvas, where pictures are made (Ctrl+H).") : tr("Takes the search and all conditions away.")});
    m_emptyAction->setText(m_emptyAction->accessibleName());
}

void GalleryPage::fitSizes()
{
    m_thumbnails->setSide(qRound(GalleryDelegate::side() * devicePixelRatioF()));
    const bool narrow = width() < scaled(kNarrowPage);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_detailsScroll->setSizePolicy(
        narrow ? QSizePolicy::Preferred : QSizePolicy::Maximum, narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

QSize GalleryPage::minimumSizeHint() const
{
    // As narrow as it gets with the details below.
    const int width = std::max(m_filter->minimumSizeHint().width(), m_detailsScroll->minimumSizeHint().width());
    return {width, m_filter->minimumSizeHint().height() + 2 * scaled(kLeastHeight)};
}

void GalleryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refind();
    }
}

void GalleryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_detailsScroll) {
        fitSizes();
        refreshEmptyState();
        m_view->doItemsLayout();
    }
}

void GalleryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSizes();
}

void GalleryPage::use(RestorePart part)
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() != 1 || !pictures.front().hasSettings) {
        return;
    }
    if (!m_fetched || m_fetched->id != pictures.front().id) {
        m_wantedPart = part;
        m_history.fetchSettings(pictures.front().id);
        return;
    }
    emit useRequested(QFileInfo(pictures.front().path).fileName(), m_fetched->settings, m_fetched->modelExists, part);
}

void GalleryPage::setStars(int stars)
{
    const QVector<PictureEntry> pictures = chosen();
    if (std::any_of(pictures.begin(), pictures.end(), [stars](const PictureEntry& picture) { return picture.stars != stars; })) {
        m_undo->push(new StarsCommand(m_history, pictures, stars));
    }
}

void GalleryPage::setTags(const QStringList& tags)
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() == 1) {
        m_undo->push(new TagsCommand(m_history, pictures.front(), tags));
    }
}

void GalleryPage::deleteChosen()
{
    const QVector<PictureEntry> pictures = chosen();
    if (!pictures.isEmpty()) {
        m_undo->push(new TrashCommand(m_history, pictures));
    }
}

void GalleryPage::compareChosen()
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() > 1 && pictures.size() <= kMostCompared) {
        emit compareRequested(pictures);
    }
}

void GalleryPage::begin(bool paintsMask)
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() == 1 && (!paintsMask || m_details->findChild<QWidget*>(QStringLiteral("galleryMask"))->isEnabled())) {
        emit beginRequested(pictures.front().path, paintsMask);
    }
}

/// What the details offer for the chosen pictures, with the keys that do the same.
void GalleryPage::showMenu(const QPoint& position)
{
    if (chosen().isEmpty()) {
        return;
    }
    auto* menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("galleryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<const char*, const char*> offered[] = {{"galleryUseAll", "galleryUseAllKey"}, {"galleryUseSeed", "galleryUseSeedKey"},
        {"galleryUsePrompt", "galleryUsePromptKey"}, {"galleryBegin", "galleryBeginKey"}, {"galleryMask", "galleryMaskKey"},
        {"comparePictures", "galleryCompareKey"}, {"galleryShowFile", "galleryShowFileKey"}, {"deletePictures", "galleryDeleteKey"}};
    for (const auto& [button, key] : offered) {
        const auto* control = m_details->findChild<QWidget*>(QLatin1String(button));
        auto* action = m_view->findChild<QAction*>(QLatin1String(key));
        if (control->isVisibleTo(m_details)) {
            const QString keyText = action->shortcut().toString(QKeySequence::NativeText);
            QAction* entry =
                menu->addAction(action->text() + (keyText.isEmpty() ? QString() : QLatin1Char('\t') + keyText), action, &QAction::trigger);
            entry->setEnabled(control->isEnabled());
        }
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void GalleryPage::showChosenFile()
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() == 1) {
        emit showFileRequested(pictures.front().path);
    }
}

void GalleryPage::goToParent()
{
    const QVector<PictureEntry> pictures = chosen();
    if (pictures.size() == 1 && !goToHash(pictures.front().parent)) {
        m_wantedHash = pictures.front().parent; // the filter hides it
        m_filter->clear();
    }
}

bool GalleryPage::goToHash(const QString& sha256)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row)->sha256 == sha256) {
            m_view->setCurrentIndex(m_model->index(row));
            return true;
        }
    }
    return false;
}

} // namespace darkroom::ui
