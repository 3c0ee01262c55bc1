#include "ui/control_names.h"
#include "ui/help/about_dialog.h"
#include "ui/language/language_names.h"
#include "ui/language/shown_texts.h"
#include "ui/open_scripted.h"
#include "ui/scripted_engine.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBrowser>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// What the program says of itself, in the real window.
class AboutWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
        m_theme = new Theme(this);
    }

    void init()
    {
        m_theme->setTextFactor(1.0);
        m_theme->setChoice(ThemeChoice::Dark);
        m_script = std::make_shared<Script>();
    }

    void theMenuOpensIt();
    void licencesAreReadAndSearched();
    void aMissingTextIsSaid();
    void controlsAreNamed();
    void looksRight_data();
    void looksRight();

private:
    static AboutDialog* show(OpenWindow& opened)
    {
        opened.find<QAction>("aboutAction")->trigger();
        auto* dialog = opened.find<AboutDialog>("aboutDialog");
        waitForLicences(*dialog);
        return dialog;
    }

    static void waitForLicences(AboutDialog& dialog) { QTRY_VERIFY(list(dialog)->model()->rowCount() > 0); }

    static QListView* list(AboutDialog& dialog) { return dialog.findChild<QListView*>(QStringLiteral("aboutWorks")); }
    static QTextBrowser* text(AboutDialog& dialog) { return dialog.findChild<QTextBrowser*>(QStringLiteral("aboutLicence")); }
    static QLineEdit* words(AboutDialog& dialog) { return dialog.findChild<QLineEdit*>(QStringLiteral("aboutWords")); }

    Theme* m_theme = nullptr;
    std::shared_ptr<Script> m_script;
};

void AboutWindowTest::theMenuOpensIt()
{
    auto opened = openScripted(m_script, *m_theme);
    const auto* action = opened->find<QAction>("aboutAction");
    const QList<QObject*> places = action->associatedObjects();
    QVERIFY(std::any_of(places.begin(), places.end(), [](const QObject* place) { return qobject_cast<const QMenu*>(place); }));
    AboutDialog* dialog = show(*opened);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("aboutName"))->text(), QStringLiteral("Darkroom 1.2.3"));
    const QString what = dialog->findChild<QLabel*>(QStringLiteral("aboutWhat"))->text();
    QVERIFY2(what.contains(QStringLiteral("MIT licence")) && what.contains(QStringLiteral("GPL 3")), qPrintable(what));
    QCOMPARE(list(*dialog)->currentIndex().data().toString(), QStringLiteral("Darkroom"));
    QVERIFY(text(*dialog)->toPlainText().startsWith(QStringLiteral("MIT License")));
    QCOMPARE(show(*opened), dialog); // one is enough
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!opened->window().findChild<AboutDialog*>());
}

void AboutWindowTest::licencesAreReadAndSearched()
{
    auto opened = openScripted(m_script, *m_theme);
    AboutDialog* dialog = show(*opened);
    const int all = list(*dialog)->model()->rowCount();
    QVERIFY2(all >= 14, qPrintable(QString::number(all)));
    words(*dialog)->setText(QStringLiteral("lucide"));
    QCOMPARE(list(*dialog)->currentIndex().data().toString(), QStringLiteral("Lucide (icons of the window)"));
    QVERIFY(text(*dialog)->toPlainText().contains(QStringLiteral("ISC")));
    words(*dialog)->setText(QStringLiteral("fluent emoji")); // in a text, in no name
    QVERIFY(list(*dialog)->model()->rowCount() < all);
    QVERIFY(list(*dialog)->currentIndex().data().toString().startsWith(QStringLiteral("Icons: ")));
    QVERIFY(text(*dialog)->extraSelections().size() >= 2);
    QVERIFY(text(*dialog)->viewport()->rect().intersects(text(*dialog)->cursorRect()));
    words(*dialog)->setText(QStringLiteral("no licence says zebra crossing"));
    QCOMPARE(list(*dialog)->model()->rowCount(), 0);
    QCOMPARE(text(*dialog)->toPlainText(), QStringLiteral("No licence has these words."));
    words(*dialog)->clear();
    QCOMPARE(list(*dialog)->model()->rowCount(), all);
    list(*dialog)->setFocus();
    QTest::keyClick(list(*dialog), Qt::Key_Home);
    QTest::keyClick(list(*dialog), Qt::Key_Down);
    QCOMPARE(list(*dialog)->currentIndex().data().toString(), QStringLiteral("Icons: data and attribution"));
    QVERIFY(text(*dialog)->toPlainText().contains(QStringLiteral("Twemoji")));
}

void AboutWindowTest::aMissingTextIsSaid()
{
    const QTemporaryDir empty;
    AboutDialog dialog({empty.filePath(QStringLiteral("resources")), empty.path()});
    waitForLicences(dialog);
    for (int row = 0; row < list(dialog)->model()->rowCount(); ++row) {
        list(dialog)->setCurrentIndex(list(dialog)->model()->index(row, 0));
        const QString said = text(dialog)->toPlainText();
        QVERIFY2(said.contains(QStringLiteral("is not here; looked in ") + empty.path()), qPrintable(said));
    }
}

void AboutWindowTest::controlsAreNamed()
{
    auto opened = openScripted(m_script, *m_theme);
    const AboutDialog* dialog = show(*opened);
    QCOMPARE(unnamedControl(*dialog) + unexplainedFocus(*dialog), QString());
}

void AboutWindowTest::looksRight_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageName& language : languageNames()) {
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
}

void AboutWindowTest::looksRight()
{
    QFETCH(QString, code);
    auto opened = openScripted(m_script, *m_theme);
    AboutDialog* dialog = show(*opened);
    for (QAction* action : opened->find<QMenu>("languageMenu")->actions()) {
        if (action->data().toString() == code && !action->isSeparator()) {
            action->trigger();
        }
    }
    const bool english = code == QStringLiteral("en");
    QTRY_COMPARE(dialog->windowTitle() == QStringLiteral("About Darkroom"), english);
    QTRY_COMPARE(list(*dialog)->model()->index(1, 0).data().toString() == QStringLiteral("Icons: data and attribution"), english);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme->setChoice(theme);
        for (const double factor : {1.0, 2.0}) {
            m_theme->setTextFactor(factor);
            dialog->resize(QSize(860, 600).scaled(QSize(1152, 720), Qt::KeepAspectRatio).boundedTo(QSize(860, 600) * factor));
            QTest::qWait(20);
            const QString clipped = clippedTexts(*dialog).join(QLatin1Char('\n'));
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
            QVERIFY(dialog->minimumSizeHint().width() <= 1152 && dialog->minimumSizeHint().height() <= 720);
            const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS) + QLatin1Char('/') + QGuiApplication::platformName();
            QDir().mkpath(folder);
            dialog->grab().save(QStringLiteral("%1/about-%2-%3-%4.png")
                                    .arg(folder, code, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                    .arg(factor));
        }
    }
}

QTEST_MAIN(AboutWindowTest)
#include "about_window_test.moc"
