#include "app/window_guide.h"
#include "darkroom/base/sampler_names.h"
#include "ui/control_names.h"
#include "ui/help/help_page.h"
#include "ui/help/help_text.h"
#include "ui/help/help_topic.h"
#include "ui/help/tour.h"
#include "ui/language/language_names.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/colors.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <initializer_list>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Help and tour in the real window.
class HelpWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }

    void init()
    {
        m_theme->setTextFactor(1.0);
        m_theme->setChoice(ThemeChoice::Dark);
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<Script>();
    }

    void everyPageBeginsWithItsTitle();
    void everySamplerAndScheduleIsExplained();
    void linesAreFoundByTheirWords();
    void everyPartHasATopicThatIsThere();
    void theKeyOpensTheHelpOfWhatHasTheFocus_data();
    void theKeyOpensTheHelpOfWhatHasTheFocus();
    void everyTopicIsFoundInEveryLanguage_data() { addLanguages(); }
    void everyTopicIsFoundInEveryLanguage();
    void theHelpChangesItsLanguageWhereItIsRead_data() { addLanguages(); }
    void theHelpChangesItsLanguageWhereItIsRead();
    void theHelpLeadsBack();
    void theSearchLeadsToItsLine();
    void escapeLeavesTheSearchFirst();
    void aLinkLeadsToItsPage();
    void controlsAreNamed();
    void theTourPointsAtEveryPart();
    void theTourObeysReturnAndEscape();
    void theTourIsOfferedOnce();
    void theTourStopsNoRun();
    void looksRight();

private:
    std::unique_ptr<OpenWindow> open() { return openScripted(m_script, *m_theme, m_folder->path()); }

    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageName& language : languageNames()) {
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
        }
    }

    static void chooseLanguage(OpenWindow& opened, const QString& code)
    {
        for (QAction* action : opened.find<QMenu>("languageMenu")->actions()) {
            if (!action->isSeparator() && action->data().toString() == code) {
                action->trigger();
                QTest::qWait(0);
                return;
            }
        }
        qFatal("There is no such language in the menu.");
    }

    /// Near its end a page can't be scrolled on: there the cursor tells the heading.
    static bool isAt(OpenWindow& opened, const QString& heading)
    {
        return help(opened).heading() == heading || opened.find<QTextBrowser>("helpText")->textCursor().block().text() == heading;
    }

    static HelpPage& help(OpenWindow& opened) { return opened.window().guide().help(); }
    static Tour& tour(OpenWindow& opened) { return opened.window().guide().tour(); }

    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Script> m_script;
};

void HelpWindowTest::everyPageBeginsWithItsTitle()
{
    QCOMPARE(helpPages().size(), 7);
    for (const HelpPageText& page : helpPages()) {
        QVERIFY2(!page.title.isEmpty() && page.text.startsWith(QStringLiteral("# ") + page.title), qPrintable(page.id));
        QCOMPARE(helpHeadings(page).front(), page.title);
    }
    // Every Markdown file is in the help, and nothing is there twice.
    const QDir folder(QStringLiteral(DARKROOM_SOURCE_DIR "/resources/help"));
    QCOMPARE(folder.entryList({QStringLiteral("*.md")}).size(), helpPages().size());
}

void HelpWindowTest::everySamplerAndScheduleIsExplained()
{
    const QString text = helpPage(QStringLiteral("samplers"))->text;
    for (const SamplerName& sampler : samplerNames()) {
        const QString row = QStringLiteral("| %1 | %2 |")
                                .arg(QString::fromUtf8(sampler.shown.data(), static_cast<qsizetype>(sampler.shown.size())))
                                .arg(sampler.callsPerStep);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
    for (const ScheduleName& schedule : scheduleNames()) {
        const QString row =
            QStringLiteral("| %1 |").arg(QString::fromUtf8(schedule.shown.data(), static_cast<qsizetype>(schedule.shown.size())));
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void HelpWindowTest::linesAreFoundByTheirWords()
{
    QVERIFY(findInHelp(QStringLiteral("  ")).isEmpty());
    QVERIFY(findInHelp(QStringLiteral("zebra crossing")).isEmpty());
    const auto found = findInHelp(QStringLiteral("queue"));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.front().page, QStringLiteral("gallery"));
    QCOMPARE(found.front().line, QStringLiteral("The queue")); // headings first
    for (const HelpMatch& match : findInHelp(QStringLiteral("NOISE fresh"))) {
        QVERIFY2(match.line.contains(QStringLiteral("fresh"), Qt::CaseInsensitive)
                && match.line.contains(QStringLiteral("noise"), Qt::CaseInsensitive),
            qPrintable(match.line));
    }
}

void HelpWindowTest::everyPartHasATopicThatIsThere()
{
    auto opened = open();
    int topics = 0;
    for (const QWidget* widget : opened->window().findChildren<QWidget*>()) {
        const QString topic = widget->property("helpTopic").toString();
        if (topic.isEmpty()) {
            continue;
        }
        ++topics;
        const HelpPageText* page = helpPage(topic.section(QLatin1Char('#'), 0, 0));
        QVERIFY2(page, qPrintable(topic));
        const QString heading = topic.section(QLatin1Char('#'), 1);
        QVERIFY2(heading.isEmpty() || helpHeadings(*page).contains(heading), qPrintable(topic));
    }
    QVERIFY2(topics >= 12, qPrintable(QString::number(topics)));
}

void HelpWindowTest::theKeyOpensTheHelpOfWhatHasTheFocus_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("heading");
    const struct {
        const char* control;
        const char* page;
        const char* headings[3];
    } rows[] = {
        {"prompt", "first-steps", {"Prompt and class", "Prompt und Klasse", "プロンプトとクラス"}},
        {"negativePrompt", "first-steps", {"Prompt and class", "Prompt und Klasse", "プロンプトとクラス"}},
        {"class", "first-steps", {"Prompt and class", "Prompt und Klasse", "プロンプトとクラス"}},
        {"inputOpen", "from-a-picture", {"Beginning from a picture", "Mit einem Bild beginnen", "画像から始める"}},
        {"loraAdd", "formats", {"Prompts, LoRA, textual inversion", "Prompts, LoRA, Textual Inversion", "プロンプト、LoRA、テキスト反転"}},
        {"guidanceSlider", "guidance", {"What guidance does", "Was Führung tut", "ガイダンスのはたらき"}},
        {"steps", "samplers", {"Samplers, steps and schedules", "Sampler, Schritte und Rauschpläne", "サンプラー、ステップ、スケジュール"}},
        {"seed", "samplers", {"Seed and count", "Seed und Anzahl", "シードと枚数"}},
        {"model", "first-steps", {"Models", "Modelle", "モデル"}},
        {"menu", "first-steps", {"First steps", "Erste Schritte", "はじめに"}},
    };
    const char* codes[] = {"en", "de", "ja"};
    for (int language = 0; language < 3; ++language) {
        for (const auto& row : rows) {
            QTest::addRow("%s, %s", row.control, codes[language])
                << QString::fromLatin1(codes[language]) << QString::fromLatin1(row.control) << QString::fromLatin1(row.page)
                << QString::fromUtf8(row.headings[language]);
        }
    }
}

void HelpWindowTest::theKeyOpensTheHelpOfWhatHasTheFocus()
{
    QFETCH(QString, code);
    QFETCH(QString, control);
    QFETCH(QString, page);
    QFETCH(QString, heading);
    auto opened = open();
    chooseLanguage(*opened, code);
    auto* widget = opened->find<QWidget>(qPrintable(control));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_F1);
    QVERIFY(help(*opened).isVisible());
    QCOMPARE(help(*opened).page(), page);
    QCOMPARE(opened->find<QComboBox>("helpContents")->currentData().toString(), page);
    QVERIFY2(isAt(*opened, heading), qPrintable(help(*opened).heading()));
}

void HelpWindowTest::everyTopicIsFoundInEveryLanguage()
{
    QFETCH(QString, code);
    auto opened = open();
    chooseLanguage(*opened, code);
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    for (const QWidget* widget : opened->window().findChildren<QWidget*>()) {
        const QString topic = widget->property("helpTopic").toString();
        if (topic.isEmpty()) {
            continue;
        }
        help(*opened).showTopic(topic);
        const QString id = topic.section(QLatin1Char('#'), 0, 0);
        const HelpPageText& page = *helpPage(id, code);
        const QString heading = topic.section(QLatin1Char('#'), 1);
        const QString wanted = heading.isEmpty() ? page.title : helpHeadings(page).value(helpHeadings(*helpPage(id)).indexOf(heading));
        QVERIFY2(!wanted.isEmpty(), qPrintable(topic));
        QCOMPARE(help(*opened).page(), id);
        QVERIFY2(isAt(*opened, wanted), qPrintable(topic + QStringLiteral(": ") + help(*opened).heading()));
    }
}

void HelpWindowTest::theHelpChangesItsLanguageWhereItIsRead()
{
    QFETCH(QString, code);
    auto opened = open();
    opened->window().resize(1280, 800);
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    help(*opened).showTopic(QStringLiteral("formats#Models"));
    QCOMPARE(help(*opened).heading(), QStringLiteral("Models"));
    chooseLanguage(*opened, code);
    const HelpPageText& page = *helpPage(QStringLiteral("formats"), code);
    QCOMPARE(help(*opened).page(), QStringLiteral("formats"));
    QCOMPARE(help(*opened).heading(), sameHeading(*helpPage(QStringLiteral("formats")), QStringLiteral("Models"), page));
    QCOMPARE(opened->find<QComboBox>("helpContents")->currentText(), page.title);
    QCOMPARE(opened->find<QTextBrowser>("helpText")->document()->firstBlock().text(), page.title);
    opened->screenshot(QStringLiteral("help-formats-") + code);
    help(*opened).showTopic(QStringLiteral("guidance#What it does on Icons"));
    opened->screenshot(QStringLiteral("help-guidance-") + code);
    // Words are found in the language that is shown, and a link leads to the page of that language.
    const QString words = page.title.section(QLatin1Char(' '), -1);
    opened->find<QLineEdit>("helpWords")->setText(words);
    const auto* results = opened->find<QListView>("helpResults")->model();
    QVERIFY(results->index(0, 0).data().toString().startsWith(page.title));
    emit opened->find<QTextBrowser>("helpText")->anchorClicked(QUrl(QStringLiteral("gallery.md")));
    QCOMPARE(help(*opened).heading(), helpPage(QStringLiteral("gallery"), code)->title);
    chooseLanguage(*opened, QStringLiteral("en"));
    QCOMPARE(help(*opened).heading(), QStringLiteral("Finding a picture again"));
}

void HelpWindowTest::theHelpLeadsBack()
{
    auto opened = open();
    opened->find<QToolButton>("galleryPageButton")->click();
    auto* gallery = opened->find<QWidget>("galleryPage");
    QVERIFY(gallery->isVisible());
    opened->find<QWidget>("galleryWords")->setFocus();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    QCOMPARE(help(*opened).page(), QStringLiteral("gallery"));
    QTest::keyClick(&opened->window(), Qt::Key_Escape);
    QVERIFY(gallery->isVisible());
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    QVERIFY(help(*opened).isVisible());
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    QVERIFY(gallery->isVisible());
}

void HelpWindowTest::theSearchLeadsToItsLine()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    auto* words = opened->find<QLineEdit>("helpWords");
    auto* results = opened->find<QListView>("helpResults");
    QVERIFY(!results->isVisible());
    words->setText(QStringLiteral("pen's pressure"));
    QVERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(help(*opened).page(), QStringLiteral("from-a-picture"));
    const auto* text = opened->find<QTextBrowser>("helpText");
    QVERIFY(text->extraSelections().size() >= 2);
    QVERIFY(text->textCursor().block().text().contains(QStringLiteral("pressure")));
    QVERIFY(text->viewport()->rect().intersects(text->cursorRect()));
    words->setText(QStringLiteral("x̂₀ another"));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(text->extraSelections().size() >= 2);
    QVERIFY(text->textCursor().block().text().contains(QStringLiteral("another view of the step")));
    words->setText(QStringLiteral("zebra"));
    QCOMPARE(results->model()->index(0, 0).data().toString(), QStringLiteral("No line of the help has these words."));
    words->clear();
    QVERIFY(!results->isVisible());
}

void HelpWindowTest::escapeLeavesTheSearchFirst()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    auto* words = opened->find<QLineEdit>("helpWords");
    auto* results = opened->find<QListView>("helpResults");
    auto* text = opened->find<QTextBrowser>("helpText");
    // From the field, from the list of what was found, and from a page that was found.
    for (QWidget* from : std::initializer_list<QWidget*>{words, results, text}) {
        words->setText(QStringLiteral("noise"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Escape);
        QVERIFY2(help(*opened).isVisible() && !results->isVisible() && text->hasFocus(), qPrintable(from->objectName()));
        QVERIFY(words->text().isEmpty());
    }
    auto* contents = opened->find<QComboBox>("helpContents");
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Escape);
    QVERIFY(help(*opened).isVisible() && text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!help(*opened).isVisible());
}

void HelpWindowTest::aLinkLeadsToItsPage()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    auto* text = opened->find<QTextBrowser>("helpText");
    emit text->anchorClicked(QUrl(QStringLiteral("formats.md")));
    QCOMPARE(help(*opened).page(), QStringLiteral("formats"));
    // All links of all pages lead somewhere.
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const HelpPageText& page : helpPages()) {
        for (auto matches = link.globalMatch(page.text); matches.hasNext();) {
            const QString target = matches.next().captured(1);
            QVERIFY2(helpPage(target.section(QLatin1Char('.'), 0, 0)), qPrintable(page.id + QStringLiteral(": ") + target));
        }
    }
}

void HelpWindowTest::controlsAreNamed()
{
    auto opened = open();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    for (const QWidget* part : {static_cast<QWidget*>(&help(*opened)), static_cast<QWidget*>(&tour(*opened))}) {
        const QString unnamed = unnamedControl(*part);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
        const QString unexplained = unexplainedFocus(*part);
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained));
    }
}

void HelpWindowTest::theTourPointsAtEveryPart()
{
    auto opened = open();
    opened->find<QToolButton>("galleryPageButton")->click();
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    opened->find<QToolButton>("helpTour")->click();
    Tour& shown = tour(*opened);
    QVERIFY(shown.count() >= 4 && shown.count() <= 6);
    for (int step = 0; step < shown.count(); ++step) {
        QTest::qWait(20);
        QCOMPARE(shown.current(), step);
        QVERIFY2(shown.target() && shown.target()->isVisible(), qPrintable(QString::number(step)));
        QVERIFY(opened->window().rect().contains(shown.geometry()));
        const QRect target(shown.target()->mapTo(&opened->window(), QPoint(0, 0)), shown.target()->size());
        const QRect covered = target.intersected(shown.geometry());
        QVERIFY2(target.size().width() > 600 || covered.isEmpty(), qPrintable(shown.target()->objectName()));
        QTest::mouseClick(opened->find<QPushButton>("tourNext"), Qt::LeftButton);
    }
    QVERIFY(!shown.isRunning());
    QVERIFY(!shown.isVisible() && !opened->find<QWidget>("tourShade")->isVisible());
}

void HelpWindowTest::theTourObeysReturnAndEscape()
{
    auto opened = open();
    opened->window().guide().offerTour();
    Tour& shown = tour(*opened);
    shown.focusNext();
    QTest::keyClick(opened->find<QPushButton>("tourNext"), Qt::Key_Return);
    QCOMPARE(shown.current(), 1);
    QTest::keyClick(opened->find<QPushButton>("tourNext"), Qt::Key_Escape);
    QVERIFY(!shown.isRunning() && !shown.isVisible());
}

void HelpWindowTest::theTourIsOfferedOnce()
{
    auto opened = open();
    opened->window().guide().offerTour();
    QVERIFY(tour(*opened).isVisible());
    QTest::mouseClick(opened->find<QPushButton>("tourClose"), Qt::LeftButton);
    QVERIFY(!tour(*opened).isVisible());
    opened->window().guide().offerTour();
    QVERIFY(!tour(*opened).isVisible());
    opened.reset();
    QVERIFY(SettingsStore(m_folder->filePath(QStringLiteral("settings.ini"))).tourSeen());
    opened = open();
    opened->window().guide().offerTour();
    QVERIFY(!tour(*opened).isVisible());
}

void HelpWindowTest::theTourStopsNoRun()
{
    auto opened = open();
    auto* prompt = opened->find<QWidget>("prompt");
    prompt->setFocus();
    opened->window().guide().offerTour();
    QVERIFY(tour(*opened).isVisible());
    QCOMPARE(QApplication::focusWidget(), prompt); // typing goes on
    QTest::keyClick(prompt, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(prompt, QStringLiteral("red"));
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(opened->waitForPictures(1));
    QCOMPARE(opened->state().activity.has_value(), false);
    QCOMPARE(QString::fromStdString(opened->settings().request.prompt), QStringLiteral("red"));
    QVERIFY(tour(*opened).isVisible());
    QCOMPARE(QApplication::focusWidget(), prompt);
}

void HelpWindowTest::looksRight()
{
    auto opened = open();
    opened->window().resize(1280, 800);
    QTest::keyClick(&opened->window(), Qt::Key_F1);
    const auto look = [&](const QString& what) {
        QTest::qWait(30);
        opened->screenshot(QStringLiteral("help-") + what);
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->setChoice(choice);
        help(*opened).showTopic(QStringLiteral("samplers"));
        look(QStringLiteral("samplers-") + name(choice));
        opened->find<QLineEdit>("helpWords")->setText(QStringLiteral("noise"));
        QTest::keyClick(opened->find<QLineEdit>("helpWords"), Qt::Key_Return);
        look(QStringLiteral("search-") + name(choice));
        opened->find<QLineEdit>("helpWords")->clear();
        opened->find<QToolButton>("helpTour")->click();
        QTest::mouseClick(opened->find<QPushButton>("tourNext"), Qt::LeftButton);
        look(QStringLiteral("tour-") + name(choice));
        QTest::mouseClick(opened->find<QPushButton>("tourClose"), Qt::LeftButton);
        QTest::keyClick(&opened->window(), Qt::Key_F1);
    }
    m_theme->setTextFactor(2.0);
    look(QStringLiteral("large-text"));
    QVERIFY2(opened->window().minimumSizeHint().width() <= 1240, qPrintable(QString::number(opened->window().minimumSizeHint().width())));
    opened->window().guide().tour().start();
    look(QStringLiteral("tour-large-text"));
    QVERIFY(opened->window().rect().contains(tour(*opened).geometry()));
}

QTEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
