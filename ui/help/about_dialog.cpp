#include "ui/help/about_dialog.h"

#include "ui/controls/describe.h"
#include "ui/controls/search_field.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QThread>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr QSizeF kUsualSize(860.0, 600.0);
constexpr double kOfScreen = 0.9;
constexpr int kListWidth = 240;
constexpr int kIconSide = 48;
constexpr int kTextRole = Qt::UserRole, kMarkdownRole = Qt::UserRole + 1;

/// Rows whose name or text has the words.
class LicenceFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_words.isEmpty() || index.data().toString().contains(m_words, Qt::CaseInsensitive)
            || index.data(kTextRole).toString().contains(m_words, Qt::CaseInsensitive);
    }

private:
    QString m_words;
};

} // namespace

AboutDialog::AboutDialog(LicenceFolders folders, QWidget* parent)
    : QDialog(parent)
    , m_folders(std::move(folders))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Darkroom"));
    create();
    layOut();
    connectAll();
    tellWhatItIs();
    whenLanguageChanges(this, [this] {
        tellWhatItIs();
        startReading();
    });
    const QSize room = screen()->availableSize() * kOfScreen;
    resize(QSize(scaled(kUsualSize.width()), scaled(kUsualSize.height())).boundedTo(room));
    startReading();
    m_words->setFocus();
}

AboutDialog::~AboutDialog()
{
    if (m_reader) {
        m_reader->wait();
    }
}

void AboutDialog::create()
{
    m_icon = new QLabel(this);
    m_icon->setPixmap(applicationIcon().pixmap(scaled(kIconSide)));
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("aboutName"));
    m_name->setFont(headingFont());
    m_what = new QLabel(this);
    m_what->setObjectName(QStringLiteral("aboutWhat"));
    m_what->setWordWrap(true);
    m_licences = new QStandardItemModel(this);
    m_found = new LicenceFilter(this);
    m_found->setSourceModel(m_licences);
    m_words = new SearchField(this);
    m_words->setPlaceholderText(tr("Search the licences"));
    m_words->setClearButtonEnabled(true);
    describe(m_words, {"aboutWords", tr("Search the licences"), tr("Shows the works whose name or licence has these words.")});
    m_list = new QListView(this);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(scaled(kListWidth));
    describe(m_list, {"aboutWorks", tr("Works"), tr("What Darkroom is made of and comes with; each has its licence beside it.")});
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    m_text->setLineWrapMode(QTextEdit::WidgetWidth);
    describe(m_text, {"aboutLicence", tr("Licence"), tr("The licence of the chosen work, as its authors wrote it.")});
    m_close = new QPushButton(tr("Close"), this);
    m_close->setAutoDefault(false);
    describe(m_close, {"aboutClose", tr("Close"), tr("Closes this window (Esc).")});
}

void AboutDialog::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(kHalfGrid);
    words->addWidget(m_name);
    words->addWidget(m_what);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(kGrid);
    middle->addWidget(m_list);
    middle->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(middle, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
}

void AboutDialog::connectAll()
{
    connect(m_words, &QLineEdit::textChanged, this, &AboutDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AboutDialog::showChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void AboutDialog::tellWhatItIs()
{
    m_name->setText(tr("Darkroom %1").arg(QCoreApplication::applicationVersion()));
    m_what->setText(tr("Makes pictures with latent diffusion models on this machine, and shows how they develop and what guidance does.")
        + QLatin1Char('\n')
        + tr("Darkroom's own code is under the MIT licence. Qt Charts, which it is built with, is under the GPL 3, and so is this program "
             "where it is handed on; everything else keeps the licence that stands below."));
}

void AboutDialog::startReading()
{
    if (m_reader) {
        return; // what it reads is taken as it comes
    }
    auto licences = std::make_shared<QVector<Licence>>();
    m_reader = QThread::create([licences, folders = m_folders] { *licences = readLicences(folders); });
    m_reader->setParent(this);
    connect(m_reader, &QThread::finished, this, [this, licences] {
        std::exchange(m_reader, nullptr)->deleteLater();
        take(*licences);
    });
    m_reader->start();
}

void AboutDialog::take(const QVector<Licence>& licences)
{
    const int chosen = m_found->mapToSource(m_list->currentIndex()).row();
    m_licences->clear();
    for (const Licence& licence : licences) {
        auto* item = new QStandardItem(licence.work);
        item->setToolTip(licence.work);
        item->setData(!licence.text.isEmpty()
                ? licence.text
                : tr("The licence of %1 is not here; looked in %2 and %3. Packages bring it along; in a source tree ./dev setup gets it.")
                      .arg(licence.work, m_folders.resources + QStringLiteral("/.."), m_folders.system),
            kTextRole);
        item->setData(licence.isMarkdown && !licence.text.isEmpty(), kMarkdownRole);
        m_licences->appendRow(item);
    }
    choose(qMax(0, chosen));
    emit licencesRead();
}

void AboutDialog::choose(int row)
{
    const QModelIndex index = m_found->mapFromSource(m_licences->index(row, 0));
    m_list->setCurrentIndex(index.isValid() ? index : m_found->index(0, 0));
}

void AboutDialog::filter()
{
    static_cast<LicenceFilter*>(m_found)->setWords(m_words->text().trimmed());
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_found->index(0, 0));
    }
    showChosen();
}

void AboutDialog::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.data(kMarkdownRole).toBool()) {
        m_text->setMarkdown(index.data(kTextRole).toString());
    } else {
        m_text->setPlainText(index.isValid() ? index.data(kTextRole).toString() : tr("No licence has these words."));
    }
    mark();
}

void AboutDialog::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_words->text().trimmed();
    QTextDocument* document = m_text->document();
    for (QTextCursor found = document->find(words); !words.isEmpty() && !found.isNull(); found = document->find(words, found)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = found;
        selection.format.setBackground(colorsOf(this).accent);
        selection.format.setForeground(colorsOf(this).onAccent);
        marks << selection;
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

void AboutDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_close) {
        m_name->setFont(headingFont());
        m_icon->setPixmap(applicationIcon().pixmap(scaled(kIconSide)));
        m_list->setFixedWidth(scaled(kListWidth));
        showChosen(); // sizes and colours of Markdown's parts are set when it is read
    } else if (event->type() == QEvent::PaletteChange && m_close) {
        showChosen();
    }
}

} // namespace darkroom::ui
