#include "ui/models/models_page.h"

#include "ui/controls/breakable_text.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_list_model.h"
#include "ui/models/model_text.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kLongestWord = 40;

QString useText(ModelUse use)
{
    switch (use) {
    case ModelUse::Load: return ModelsPage::tr("Load");
    case ModelUse::AddLora: return ModelsPage::tr("Add as LoRA");
    case ModelUse::UseAutoencoder: return ModelsPage::tr("Use as VAE");
    case ModelUse::UseClassifier: return ModelsPage::tr("Guide by it");
    case ModelUse::WriteEmbedding: return ModelsPage::tr("Write into the prompt");
    case ModelUse::None: break;
    }
    return ModelsPage::tr("Nothing to do");
}

QString detailsOf(const checkpoint::ListedModel& model)
{
    if (!model.fault.empty()) {
        return breakable(summaryOf(model), kLongestWord); // it names the file
    }
    QStringList lines = {breakable(QString::fromStdString(model.path.string()), kLongestWord), breakable(summaryOf(model), kLongestWord)};
    for (const std::string& missing : model.missing) {
        lines << breakable(coreText(missing), kLongestWord);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ModelsPage::ModelsPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("modelsPage"));
    create();
    layOut();
    connectAll();
    addKeys();
    refresh();
    whenLanguageChanges(this, [this] { setFolders(QStringList(m_paths)); });
}

void ModelsPage::create()
{
    m_back =
        makeTextButton(this, tr("Back to the canvas"), {"modelsBack", tr("Back to the canvas"), tr("Goes back to the picture (Esc).")});
    m_heading = new QLabel(tr("Models"), this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search"));
    describe(m_search, {"modelSearch", tr("Search models"), tr("Shows models with all of these words in their name or kind.")});
    m_add = makeTextButton(this, tr("Add a folder…"),
        {"modelsAddFolder", tr("Add a folder"), tr("Names a folder of models; it and its subfolders are listed.")});
    m_again = makeTextButton(
        this, tr("Look again"), {"modelsAgain", tr("Look again"), tr("Looks through the folders for what is new or gone (F5).")});
    m_folders = new QWidget(this);
    m_folderFlow = new FlowLayout(m_folders);
    m_folderFlow->setSpacing(kHalfGrid);
    m_status = new CaptionLabel(this);
    m_status->setObjectName(QStringLiteral("modelsStatus"));
    m_status->setWordWrap(true);
    m_model = new ModelListModel(this);
    m_view = new QListView(this);
    m_delegate = new ModelDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(m_view, {"modelList", tr("Models in your folders"), tr("A click or Enter loads a model; S or a click on the star marks it.")});
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("modelsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details = new CaptionLabel(this);
    describe(m_details, {"modelDetails", tr("The chosen model"), tr("Where the chosen model is, what it is, and what it lacks.")});
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_use = makeTextButton(this, {}, {"modelUse", tr("Load"), tr("Does with the chosen file what it is for (Enter).")});
    m_star = makeTextButton(this, tr("Star"), {"modelStar", tr("Star"), tr("Marks the chosen model, so that it stands first (S).")});
    m_star->setCheckable(true);
    m_star->setIcon(themedIcon(QStringLiteral("star"), IconFill::WhenOn));
    m_star->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ModelsPage::layOut()
{
    auto* bar = new FlowLayout;
    bar->setSpacing(kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_add, m_again}) {
        bar->addWidget(widget);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_back);
    auto* acts = new FlowLayout;
    acts->setSpacing(kGrid);
    acts->addWidget(m_use);
    acts->addWidget(m_star);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_folders);
    column->addWidget(m_status);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_details);
    column->addLayout(acts);
}

void ModelsPage::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &ModelsPage::backRequested);
    connect(m_add, &QToolButton::clicked, this, &ModelsPage::addFolderRequested);
    connect(m_again, &QToolButton::clicked, this, &ModelsPage::scanRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        refresh();
    });
    connect(m_delegate, &ModelDelegate::rowClicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_delegate, &ModelDelegate::starClicked, this, [this](const QModelIndex& index) { toggleStar(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModelsPage::refresh);
    connect(m_use, &QToolButton::clicked, this, [this] { choose(currentRow()); });
    connect(m_star, &QToolButton::clicked, this, [this] { toggleStar(currentRow()); });
}

void ModelsPage::addKeys()
{
    const auto add = [](QWidget* widget, const char* id, const QString& text, const QList<QKeySequence>& keys, Qt::ShortcutContext context,
                         std::function<void()> act) {
        return makeShortcut(widget, {id, text, ShortcutPlace::Models, keys, context}, std::move(act));
    };
    add(m_view, "modelUseKey", tr("Load the chosen model"), {Qt::Key_Return, Qt::Key_Enter}, Qt::WidgetShortcut,
        [this] { choose(currentRow()); });
    add(m_view, "modelStarKey", tr("Star the chosen model"), {Qt::Key_S}, Qt::WidgetShortcut, [this] { toggleStar(currentRow()); });
    add(this, "modelScanKey", tr("Look through the folders again"), {Qt::Key_F5}, Qt::WidgetWithChildrenShortcut,
        [this] { emit scanRequested(); });
    add(m_search, "modelListKey", tr("Go to the list of models"), {Qt::Key_Down}, Qt::WidgetShortcut, [this] { focusList(); });
}

void ModelsPage::setFolders(const QStringList& folders)
{
    m_paths = folders;
    while (QLayoutItem* item = m_folderFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& folder : folders) {
        const QString name = QDir(folder).dirName();
        auto* button = makeCaptionButton(m_folders, name.isEmpty() ? folder : name,
            {"modelsFolder", tr("Take %1 off the list").arg(folder),
                tr("Takes %1 off the list; its files stay where they are.").arg(folder)});
        button->setIcon(themedIcon(QStringLiteral("x")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, folder] { emit folderRemoved(folder); });
        m_folderFlow->addWidget(button);
        button->show();
    }
    refresh();
}

void ModelsPage::setModels(const ListedModels& models, bool isComplete)
{
    const checkpoint::ListedModel* present = m_model->model(currentRow());
    const std::filesystem::path path = present ? present->path : std::filesystem::path();
    m_looking = !isComplete;
    m_model->setModels(models);
    if (const int row = m_model->rowOf(path); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
    refresh();
}

void ModelsPage::setLooking()
{
    m_looking = true;
    refresh();
}

void ModelsPage::focusList()
{
    if (m_model->rowCount() == 0) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

void ModelsPage::choose(int row)
{
    const checkpoint::ListedModel* model = m_model->model(row);
    if (model && useOf(*model) != ModelUse::None) {
        emit chosen(checkpoint::ListedModel(*model));
    }
}

void ModelsPage::toggleStar(int row)
{
    const checkpoint::ListedModel* model = m_model->model(row);
    if (!model) {
        return;
    }
    const std::filesystem::path path = model->path;
    const bool isStarred = !model->isStarred;
    m_model->setStarred(row, isStarred);
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(path)));
    emit starred(QString::fromStdString(path.string()), isStarred);
    refresh();
}

int ModelsPage::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void ModelsPage::refresh()
{
    m_heading->setFont(headingFont());
    const checkpoint::ListedModel* model = m_model->model(currentRow());
    const ModelUse use = model ? useOf(*model) : ModelUse::None;
    const bool any = m_model->rowCount() > 0;
    m_search->setEnabled(m_model->count() > 0);
    m_again->setEnabled(!m_paths.isEmpty() && !m_looking);
    m_folders->setVisible(!m_paths.isEmpty());
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(
        m_paths.isEmpty() ? tr(
            "No folder of models is named yet. Add one: every model, VAE and LoRA in it and its subfolders is listed here by what it is.")
            : m_looking            ? QString()
            : m_model->count() > 0 ? tr("No model has all of these words.")
                                   : tr("There are no models in these folders."));
    m_status->setText(m_looking ? tr("Looking through the folders: %1 so far").arg(m_model->count())
                                : tr("%n model(s) and parts of models", nullptr, static_cast<int>(m_model->count())));
    m_status->setVisible(!m_paths.isEmpty());
    m_details->setText(model ? detailsOf(*model) : QString());
    m_details->setTone(model && !model->fault.empty() ? CaptionLabel::Tone::Error : CaptionLabel::Tone::Quiet);
    m_details->setVisible(model != nullptr);
    m_use->setText(useText(use));
    m_use->setAccessibleName(useText(use));
    m_use->setEnabled(use != ModelUse::None);
    m_use->setVisible(any);
    m_star->setEnabled(model != nullptr);
    m_star->setChecked(model && model->isStarred);
    m_star->setVisible(any);
}

} // namespace darkroom::ui
