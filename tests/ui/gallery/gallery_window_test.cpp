#include "ui/compare/compare_page.h"
#include "ui/control_names.h"
#include "ui/controls/input_guard.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/history.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/star_rating.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/views/mask_view.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// The gallery in the real window, over real files.
class GalleryWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_theme = new Theme(this);
        qApp->installEventFilter(new InputGuard(this));
    }

    void init()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setTextFactor(1.0);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
    }

    void anEmptyGallerySaysWhatToDo();
    void aFinishedPictureStandsInTheGallery();
    void wordsAndConditionsNarrowWhatIsShown();
    void settingsAreTakenOverWithTheirDifferencesAndUndone();
    void starsAndTagsAreKeptAndUndone();
    void deletedPicturesComeBackByUndo();
    void picturesAreDraggedOutAsFiles();
    void theFileIsShownInItsFolder();
    void theNextPictureBeginsFromAChosenOne();
    void aMaskIsPaintedOnAChosenPicture();
    void theMenuOffersWhatTheKeysDo();
    void whatAPictureWasMadeWithIsToldAndFound();
    void picturesAreCompared();
    void picturesAreComparedStepByStep();
    void everyControlHasANameAndATooltip();
    void everythingIsReachedByTab();
    void twentyThousandPicturesAreScrolled();
    void looksRightInEveryState();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    QString pictures() const { return m_folder->filePath(QStringLiteral("Pictures")); }

    void saveSome()
    {
        savePictureIn(pictures(), requestOf("red apple, flat", 1, 2.0), "Icons", "fruit");
        savePictureIn(pictures(), requestOf("glossy blue rocket, 3d", 2, 4.0), "Icons", "aircraft");
        GenerationRequest request = requestOf("green leaf", 3, 7.5);
        request.sampling.sampler = "heun";
        savePictureIn(pictures(), request, "Faces");
    }

    /// Opens the page and waits for `rows` pictures.
    static QListView* showGallery(OpenWindow& opened, int rows)
    {
        auto* view = opened.find<QListView>("gallery");
        if (!opened.find<QWidget>("galleryPage")->isVisible()) { // the page that was shown last is shown again
            QTest::keyClick(&opened.window(), Qt::Key_H, Qt::ControlModifier);
        }
        if (!QTest::qWaitFor([&] { return view->model()->rowCount() == rows; })) {
            qWarning() << "there are" << view->model()->rowCount() << "rows";
        }
        view->setFocus();
        return view;
    }

    static int rowOf(const QListView* view, const QString& title)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == title) {
                return row;
            }
        }
        return -1;
    }

    static void choose(QListView* view, const QString& title) { view->setCurrentIndex(view->model()->index(rowOf(view, title), 0)); }

    QTemporaryDir m_home;
    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void GalleryWindowTest::anEmptyGallerySaysWhatToDo()
{
    auto opened = open();
    showGallery(*opened, 0);
    QCOMPARE(opened->text("galleryEmptyTitle"), QStringLiteral("No pictures yet"));
    QVERIFY(opened->text("galleryEmptyText").contains(QStringLiteral("Press Generate (Ctrl+Enter)")));
    auto* action = opened->find<QPushButton>("galleryEmptyAction");
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(opened->find<QWidget>("invitation")->isVisible());
}

void GalleryWindowTest::aFinishedPictureStandsInTheGallery()
{
    auto opened = open();
    opened->window().settings().edit([&] {
        Settings settings = opened->settings();
        settings.request.prompt = "yellow boat";
        return settings;
    }());
    QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
    QVERIFY(opened->waitForPictures(1));
    auto* view = showGallery(*opened, 1);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("yellow boat"));
    choose(view, QStringLiteral("yellow boat"));
    QTRY_VERIFY(!view->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QVERIFY(opened->text("detailsFacts").contains(QStringLiteral("Model  Icons")));
}

void GalleryWindowTest::wordsAndConditionsNarrowWhatIsShown()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    auto* words = opened->find<QLineEdit>("galleryWords");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("BLUE 3d"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    words->clear();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    opened->find<QDoubleSpinBox>("galleryLeastW")->setValue(3.0);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    auto* model = opened->find<QComboBox>("galleryModel");
    model->setCurrentIndex(model->findText(QStringLiteral("Faces")));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    words->setText(QStringLiteral("apple"));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QCOMPARE(opened->text("galleryEmptyTitle"), QStringLiteral("No picture matches"));
    QTest::mouseClick(opened->find<QPushButton>("galleryEmptyAction"), Qt::LeftButton);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QVERIFY(words->text().isEmpty());
}

void GalleryWindowTest::settingsAreTakenOverWithTheirDifferencesAndUndone()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    const Settings before = opened->settings();
    choose(view, QStringLiteral("green leaf"));
    QTRY_VERIFY2(opened->text("detailsChanges").contains(QStringLiteral("w 2 → 7.5")), qPrintable(opened->text("detailsChanges")));
    QVERIFY(opened->text("detailsChanges").contains(QStringLiteral("sampler DPM++ 2M → Heun")));

    QTest::keyClick(view, Qt::Key_S);
    QCOMPARE(opened->settings().request.seed, std::uint64_t(3));
    QVERIFY(!opened->settings().randomSeed);
    QCOMPARE(opened->settings().request.prompt, before.request.prompt);
    QTest::keyClick(view, Qt::Key_P);
    QCOMPARE(opened->settings().request.prompt, std::string("green leaf"));
    QCOMPARE(opened->settings().request.guidance.w, before.request.guidance.w);
    QTest::keyClick(view, Qt::Key_A);
    QCOMPARE(opened->settings().request.guidance.w, 7.5);
    QCOMPARE(opened->settings().request.sampling.sampler, std::string("heun"));
    QVERIFY(opened->find<QWidget>("banner")->isVisible());
    QVERIFY(opened->text("bannerChanges").contains(QStringLiteral("w 2 → 7.5")));
    QTest::mouseClick(opened->find<QPushButton>("bannerUndo"), Qt::LeftButton);
    QCOMPARE(opened->settings().request.guidance.w, before.request.guidance.w);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(opened->settings() == before);
}

void GalleryWindowTest::starsAndTagsAreKeptAndUndone()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    choose(view, QStringLiteral("green leaf"));
    const auto stars = [&] {
        return view->model()->index(rowOf(view, QStringLiteral("green leaf")), 0).data(GalleryModel::StarsRole).toInt();
    };
    QTest::keyClick(view, Qt::Key_4);
    QTRY_COMPARE(stars(), 4);
    QCOMPARE(opened->find<StarRating>("stars")->value(), 4);
    auto* tags = opened->find<QLineEdit>("tags");
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("poster,  spring , poster"));
    QTest::keyClick(tags, Qt::Key_Return);
    auto* words = opened->find<QLineEdit>("galleryWords");
    words->setText(QStringLiteral("spring"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    words->clear();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    choose(view, QStringLiteral("green leaf"));
    QCOMPARE(tags->text(), QStringLiteral("poster, spring"));
    opened->window().settings().undoStack().undo();
    QTRY_COMPARE(tags->text(), QString());
    opened->window().settings().undoStack().undo();
    QTRY_COMPARE(stars(), 0);
    opened->window().settings().undoStack().redo();
    QTRY_COMPARE(stars(), 4);
}

void GalleryWindowTest::deletedPicturesComeBackByUndo()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(opened->savedFiles().isEmpty());
    QTest::keyClick(&opened->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(opened->savedFiles().size(), 3);
}

void GalleryWindowTest::picturesAreDraggedOutAsFiles()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    const QModelIndex first = view->model()->index(0, 0);
    QVERIFY(view->model()->flags(first).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(view->model()->mimeData({first, view->model()->index(2, 0)}));
    QCOMPARE(data->urls().size(), 2);
    QVERIFY(opened->savedFiles().contains(data->urls().front().toLocalFile()));
}

void GalleryWindowTest::theFileIsShownInItsFolder()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    choose(view, QStringLiteral("green leaf"));
    QTest::keyClick(view, Qt::Key_F);
    QVERIFY(opened->savedFiles().contains(opened->shownFile));
}

void GalleryWindowTest::theNextPictureBeginsFromAChosenOne()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    choose(view, QStringLiteral("green leaf"));
    const Settings before = opened->settings();
    QTest::keyClick(view, Qt::Key_B);
    QTRY_VERIFY(!opened->settings().request.input.empty());
    QTRY_VERIFY(opened->find<QWidget>("canvas")->isVisible() || opened->find<QWidget>("invitation")->isVisible());
    const PictureInput& input = opened->settings().request.input;
    QCOMPARE(input.picture, discPicture(3, 1.0));
    QVERIFY(opened->savedFiles().contains(QString::fromStdString(input.origin)));
    QCOMPARE(opened->settings().request.prompt, before.request.prompt);
    const QString name = QFileInfo(QString::fromStdString(input.origin)).fileName();
    QVERIFY2(opened->text("bannerSentence").remove(QChar(0x200b)).contains(name), qPrintable(opened->text("bannerSentence")));
    auto* start = opened->find<QWidget>("inputPicture");
    QTRY_VERIFY(!start->visibleRegion().isEmpty());
    opened->screenshot(QStringLiteral("gallery-begun"));
    QTest::mouseClick(opened->find<QPushButton>("bannerUndo"), Qt::LeftButton);
    QVERIFY(opened->settings() == before);
}

void GalleryWindowTest::aMaskIsPaintedOnAChosenPicture()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    choose(view, QStringLiteral("green leaf"));
    QTest::mouseClick(opened->find<QToolButton>("galleryMask"), Qt::LeftButton);
    auto* mask = opened->find<PaintView>("maskView");
    QTRY_VERIFY(mask->isVisible());
    QVERIFY(mask->hasFocus());
    QCOMPARE(opened->settings().request.input.picture, discPicture(3, 1.0));
}

void GalleryWindowTest::theMenuOffersWhatTheKeysDo()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    const auto entries = [&](const QPoint& place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view->viewport(), &event);
        auto* menu = view->findChild<QMenu*>(QStringLiteral("galleryMenu"));
        return menu ? menu->actions() : QList<QAction*>();
    };
    choose(view, QStringLiteral("green leaf"));
    const QList<QAction*> one = entries(view->visualRect(view->currentIndex()).center());
    QStringList texts;
    for (const QAction* entry : one) {
        texts << entry->text();
    }
    QVERIFY2(texts.contains(QStringLiteral("Begin from this picture\tB")), qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY(!one[texts.indexOf(QStringLiteral("Compare the chosen pictures\tC"))]->isEnabled());
    opened->find<QMenu>("galleryMenu")->grab().save(QStringLiteral(DARKROOM_SCREENSHOTS) + QStringLiteral("/gallery-menu.png"));
    one[texts.indexOf(QStringLiteral("Begin from this picture\tB"))]->trigger();
    QTRY_VERIFY(!opened->settings().request.input.empty());
    opened->find<QMenu>("galleryMenu")->close();
    QTRY_VERIFY(!view->findChild<QMenu*>(QStringLiteral("galleryMenu")));
    QTest::keyClick(&opened->window(), Qt::Key_H, Qt::ControlModifier);
    view->selectAll();
    QVERIFY(entries(view->visualRect(view->currentIndex()).center()).front()->text().startsWith(QStringLiteral("Compare")));
}

void GalleryWindowTest::whatAPictureWasMadeWithIsToldAndFound()
{
    saveSome();
    GenerationRequest request = requestOf("a masked one", 4);
    request.input.picture = discPicture(1, 1.0);
    request.input.strength = 0.6;
    request.input.mask = {128, 128, std::vector<std::uint8_t>(128 * 128, 255)};
    request.regionMap = {128, 128, std::vector<std::uint8_t>(128 * 128, 1)};
    savePictureIn(pictures(), request);
    auto opened = open();
    auto* view = showGallery(*opened, 4);
    choose(view, QStringLiteral("a masked one"));
    const auto facts = [&] { return opened->text("detailsFacts").remove(QChar(0x200b)); };
    QTRY_VERIFY2(facts().contains(QStringLiteral("Start picture  strength 0.6, with a mask")), qPrintable(facts()));
    QVERIFY(facts().contains(QStringLiteral("Painted by a region map")));
    choose(view, QStringLiteral("green leaf"));
    QTRY_VERIFY(!facts().contains(QStringLiteral("Start picture")) && !facts().contains(QStringLiteral("region map")));
    auto* made = opened->find<QComboBox>("galleryMadeWith");
    for (const char* kind : {"Start picture", "Mask", "Region map"}) {
        made->setCurrentIndex(made->findText(QString::fromLatin1(kind)));
        QTRY_COMPARE(view->model()->rowCount(), 1);
        made->setCurrentIndex(0);
        QTRY_COMPARE(view->model()->rowCount(), 4);
    }
    made->setCurrentIndex(made->findText(QStringLiteral("Mask")));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->selectAll();
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("gallery-made-with"));
    made->setCurrentIndex(made->findText(QStringLiteral("Stopped")));
    QTRY_COMPARE(opened->text("galleryEmptyTitle"), QStringLiteral("No picture matches"));
}

void GalleryWindowTest::picturesAreCompared()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    auto* compare = opened->find<QToolButton>("comparePictures");
    choose(view, QStringLiteral("green leaf"));
    QVERIFY(!compare->isEnabled());
    view->selectAll();
    QVERIFY(compare->isEnabled());
    QSignalSpy read(opened->find<ComparePage>("comparePage"), &ComparePage::picturesRead);
    QTest::keyClick(view, Qt::Key_C);
    QVERIFY(read.wait());
    auto* canvas = opened->find<CompareCanvas>("compareCanvas");
    QVERIFY(canvas->isVisible());
    QTRY_VERIFY2(opened->text("similarity").startsWith(QStringLiteral("PSNR")), qPrintable(opened->text("similarity")));
    auto* table = opened->find<QTableView>("compareTable");
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        rows << table->model()->headerData(row, Qt::Vertical).toString();
    }
    QCOMPARE(rows,
        (QStringList{QStringLiteral("Prompt"), QStringLiteral("Class"), QStringLiteral("Model"), QStringLiteral("Guidance w"),
            QStringLiteral("Sampler"), QStringLiteral("Seed")}));
    auto* mode = opened->find<QComboBox>("compareMode");
    QTest::keyClick(canvas, Qt::Key_M);
    QCOMPARE(mode->currentText(), QStringLiteral("Wipe"));
    QTest::keyClick(canvas, Qt::Key_C);
    QCOMPARE(opened->find<QComboBox>("compareFirst")->currentText(), QStringLiteral("2"));
    QCOMPARE(opened->find<QComboBox>("compareSecond")->currentText(), QStringLiteral("1"));
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->zoom() > 0.0);
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(canvas->zoom(), 0.0);
    QTest::keyClick(&opened->window(), Qt::Key_Escape);
    QVERIFY(view->isVisible());
}

/// Pictures of this session can be looked at where their runs were; one from before can't, and is told.
void GalleryWindowTest::picturesAreComparedStepByStep()
{
    savePictureIn(pictures(), requestOf("red apple, flat", 1, 2.0), "Icons", "fruit");
    auto opened = open();
    const auto make = [&](int steps, std::size_t count) {
        opened->find<QSpinBox>("steps")->setValue(steps);
        QTest::mouseClick(opened->find<QPushButton>("generate"), Qt::LeftButton);
        return opened->waitForPictures(count);
    };
    QVERIFY(make(10, 1) && make(6, 2));
    auto* view = showGallery(*opened, 3);
    auto* page = opened->find<ComparePage>("comparePage");
    auto* step = opened->find<QSlider>("compareStep");
    const auto compare = [&] {
        QSignalSpy read(page, &ComparePage::picturesRead);
        QTest::keyClick(view, Qt::Key_C);
        return read.wait();
    };
    view->selectAll();
    QVERIFY(compare());
    QVERIFY(step->isEnabled());
    QCOMPARE(step->maximum(), 11);
    QCOMPARE(step->value(), 11);
    QCOMPARE(opened->text("compareStepTold"), QStringLiteral("pictures"));
    auto* canvas = opened->find<CompareCanvas>("compareCanvas");
    QTRY_VERIFY(opened->text("similarity").startsWith(QStringLiteral("PSNR"))); // the table has its place now
    const QImage finished = canvas->grab().toImage();
    step->setValue(4);
    const QString told = opened->text("compareStepTold");
    QVERIFY2(told.startsWith(QStringLiteral("x̂₀ at step 4 of 10; ")) && told.endsWith(QStringLiteral(" as finished")), qPrintable(told));
    QVERIFY(canvas->grab().toImage() != finished);
    step->setValue(8); // two have none there
    QVERIFY2(opened->text("compareStepTold").count(QLatin1Char(',')) == 1, qPrintable(opened->text("compareStepTold")));
    opened->screenshot(QStringLiteral("compare-step"));
    // What is measured is what is seen.
    QTRY_VERIFY(opened->text("similarity").startsWith(QStringLiteral("PSNR")));
    const QString measured = opened->text("similarity");
    step->setValue(2);
    QTRY_VERIFY(opened->text("similarity") != measured && !opened->text("similarity").isEmpty());
    step->setValue(11);
    QCOMPARE(canvas->grab().toImage(), finished);

    // Another start: the runs are gone.
    QTest::keyClick(&opened->window(), Qt::Key_Escape);
    opened.reset();
    opened = open();
    view = showGallery(*opened, 3);
    page = opened->find<ComparePage>("comparePage");
    view->selectAll();
    QVERIFY(compare());
    step = opened->find<QSlider>("compareStep");
    QVERIFY(!step->isEnabled());
    QCOMPARE(opened->text("compareStepTold"), QStringLiteral("no steps in memory"));
    QVERIFY(step->toolTip().contains(QStringLiteral("no longer in memory")));
}

void GalleryWindowTest::everyControlHasANameAndATooltip()
{
    auto opened = open();
    for (const char* page : {"galleryPage", "comparePage", "queuePanel"}) {
        const QString unnamed = unnamedControl(*opened->find<QWidget>(page));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    }
}

void GalleryWindowTest::everythingIsReachedByTab()
{
    saveSome();
    auto opened = open();
    auto* view = showGallery(*opened, 3);
    choose(view, QStringLiteral("green leaf"));
    view->setFocus();
    QStringList reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    for (const char* name : {"galleryWords", "galleryClass", "galleryModel", "galleryLeastW", "galleryMostW", "galleryPeriod",
             "galleryStars", "gallery", "stars", "tags", "galleryUseAll", "galleryUseSeed", "galleryUsePrompt", "galleryShowFile",
             "deletePictures", "presets", "toggleQueue"}) {
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }
}

/// Says how fast; asserts only that the last one is reached and nothing but what is seen gets painted.
void GalleryWindowTest::twentyThousandPicturesAreScrolled()
{
    constexpr int kPictures = 20000;
    constexpr int kFiles = 100;
    QStringList files;
    for (int i = 0; i < kFiles; ++i) {
        files << savePictureIn(pictures(), requestOf("a", static_cast<std::uint64_t>(i)));
    }
    QVector<PictureEntry> entries(kPictures);
    for (int i = 0; i < kPictures; ++i) {
        entries[i].id = i + 1;
        entries[i].path = files[i % kFiles];
        entries[i].sha256 = QString::number(i % kFiles);
        entries[i].prompt = QStringLiteral("picture number %1 of many, with a long prompt").arg(i);
        entries[i].stars = i % 6;
    }
    History history({m_folder->filePath(QStringLiteral("h.db")), {}});
    QUndoStack undo;
    GalleryPage page(history, undo, m_folder->filePath(QStringLiteral("thumbnails")));
    page.resize(1280, 800);
    page.show();
    QElapsedTimer clock;
    clock.start();
    emit history.found(entries);
    auto* view = page.findChild<QListView*>(QStringLiteral("gallery"));
    QCOMPARE(view->model()->rowCount(), kPictures);
    view->grab();
    qInfo() << "laid out in" << clock.elapsed() << "ms";
    QTRY_VERIFY(!view->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());

    auto* bar = view->verticalScrollBar();
    QVERIFY(bar->maximum() > 100 * view->height());
    int frames = 0;
    qint64 worst = 0;
    clock.restart();
    for (int position = 0; position <= bar->maximum(); position += bar->maximum() / 400) {
        const qint64 before = clock.nsecsElapsed();
        bar->setValue(position);
        view->viewport()->repaint();
        worst = std::max(worst, clock.nsecsElapsed() - before);
        ++frames;
    }
    const double seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
    const QSize cell = view->visualRect(view->indexAt(QPoint(view->width() / 2, view->height() / 2))).size();
    const int visible = (view->width() / cell.width()) * (view->height() / cell.height() + 1);
    qInfo().noquote() << QStringLiteral("%1 frames/s, %2 rows painted/s, the slowest frame %3 ms")
                             .arg(frames / seconds, 0, 'f', 0)
                             .arg(frames * visible / seconds, 0, 'f', 0)
                             .arg(static_cast<double>(worst) * 1e-6, 0, 'f', 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), kPictures - 1);
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));

    // One more picture at the head leaves the chosen one where it is.
    PictureEntry more = entries.front();
    more.id = kPictures + 1;
    entries.prepend(more);
    emit history.found(entries);
    QCOMPARE(view->currentIndex().row(), kPictures);
}

void GalleryWindowTest::looksRightInEveryState()
{
    auto opened = open();
    const auto everyLook = [&](const QString& state) {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            opened->window().resize(size);
            QTest::qWait(50);
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                m_theme->setChoice(choice);
                opened->screenshot(QStringLiteral("%1-%2-%3").arg(state, name(choice)).arg(size.width()));
            }
        }
        m_theme->setChoice(ThemeChoice::Dark);
        opened->window().resize(1280, 800);
        QVERIFY2(opened->window().width() == 1280 && opened->window().height() == 800, qPrintable(state));
    };
    auto* view = showGallery(*opened, 0);
    everyLook(QStringLiteral("gallery-empty"));
    saveSome();
    for (std::uint64_t seed = 4; seed < 40; ++seed) {
        savePictureIn(pictures(), requestOf("a picture of a very long Geschwindigkeitsbegrenzungstafel in the evening", seed, 3.0), "Icons",
            "Geschwindigkeitsbegrenzungstafel");
    }
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 39, 20000);
    view->setFocus();
    choose(view, QStringLiteral("green leaf"));
    QTest::keyClick(view, Qt::Key_4);
    QTRY_COMPARE(opened->find<StarRating>("stars")->value(), 4);
    QTRY_VERIFY(opened->text("detailsChanges").contains(QStringLiteral("w 2 → 7.5")));
    QTest::qWait(300);
    everyLook(QStringLiteral("gallery"));
    opened->find<QComboBox>("galleryPeriod")->setCurrentIndex(5);
    opened->find<QLineEdit>("galleryWords")->setText(QStringLiteral("evening"));
    QTRY_COMPARE(view->model()->rowCount(), 36);
    view->selectAll();
    everyLook(QStringLiteral("gallery-filtered"));
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("gallery-large-text"));
    QVERIFY2(opened->window().width() == 1280, qPrintable(QString::number(opened->window().width())));
    m_theme->setTextFactor(1.0);
    opened->find<QToolButton>("galleryClear")->click();
    QTRY_COMPARE(view->model()->rowCount(), 39);
    view->clearSelection();
    for (const char* title : {"green leaf", "red apple, flat", "glossy blue rocket, 3d"}) {
        view->selectionModel()->select(view->model()->index(rowOf(view, QString::fromLatin1(title)), 0), QItemSelectionModel::Select);
    }
    QTest::keyClick(view, Qt::Key_C);
    QTRY_VERIFY(opened->text("similarity").startsWith(QStringLiteral("PSNR")));
    everyLook(QStringLiteral("compare"));
    opened->find<QComboBox>("compareMode")->setCurrentIndex(1);
    everyLook(QStringLiteral("compare-wipe"));
    m_theme->setTextFactor(2.0);
    QTest::qWait(50);
    opened->screenshot(QStringLiteral("compare-large-text"));
    QVERIFY2(opened->window().width() == 1280, qPrintable(QString::number(opened->window().width())));
}

QTEST_MAIN(GalleryWindowTest)
#include "gallery_window_test.moc"
