#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/flow_layout.h"
#include "ui/panels/token_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

text::PromptTokens tokensOf(const std::vector<std::string>& words)
{
    text::PromptTokens tokens;
    tokens.limit = 75;
    for (const std::string& word : words) {
        tokens.tokens.push_back({.text = word});
    }
    return tokens;
}

/// Where each of some equal boxes begins in a layout of this width.
QList<QPoint> placesOf(FlowLayout::Lines lines, int boxes, int width)
{
    QWidget group;
    auto* flow = new FlowLayout(&group, lines);
    QList<QWidget*> made;
    for (int i = 0; i < boxes; ++i) {
        made << new QWidget(&group);
        made.back()->setFixedSize(100, 20);
        flow->addWidget(made.back());
    }
    group.resize(width, flow->heightForWidth(width));
    flow->activate();
    QList<QPoint> places;
    for (const QWidget* box : made) {
        places << box->pos();
    }
    return places;
}

int lineOf(const QPoint& place)
{
    return place.y() / 20;
}

} // namespace

/// Small controls of our own.
class ControlsTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreWrittenInTheirLanguage();
    void aPointAndACommaBeginTheDecimals_data();
    void aPointAndACommaBeginTheDecimals();
    void aListShowsTheNameWhereThereIsNoRoom();
    void evenLinesLeaveNothingAlone();
    void anEmptiedPromptMovesNothing();
};

void ControlsTest::numbersAreWrittenInTheirLanguage()
{
    QWidget window;
    window.setLocale(QLocale(QStringLiteral("en")));
    DecimalBox box(&window);
    box.setValue(7.5);
    QCOMPARE(box.text(), QStringLiteral("7.50"));
    QSignalSpy changed(&box, &QDoubleSpinBox::valueChanged);
    window.setLocale(QLocale(QStringLiteral("de")));
    QCOMPARE(box.text(), QStringLiteral("7,50"));
    QCOMPARE(box.value(), 7.5);
    QVERIFY(changed.isEmpty());
}

void ControlsTest::aPointAndACommaBeginTheDecimals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    for (const char* code : {"en", "de", "fr", "ja"}) {
        for (const char* typed : {"3.5", "3,5", "-0,25", "-.25", "12.", "12"}) {
            QTest::addRow("%s %s", code, typed) << QString::fromLatin1(code) << QString::fromLatin1(typed)
                                                << QString::fromLatin1(typed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        }
    }
}

void ControlsTest::aPointAndACommaBeginTheDecimals()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(double, value);
    DecimalBox box;
    box.setLocale(QLocale(code));
    box.setRange(-100.0, 100.0);
    box.show();
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), value);
    box.setValue(0.0);
    box.findChild<QLineEdit*>()->selectAll();
    box.findChild<QLineEdit*>()->insert(typed); // as pasted
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), value);
}

void ControlsTest::aListShowsTheNameWhereThereIsNoRoom()
{
    ChoiceBox box;
    const QString crop = QStringLiteral("Crop: fill, cut the rest"), calls = QStringLiteral("DPM2（每步 2 次调用）");
    box.addItems({crop, calls, QStringLiteral("plain")});
    const auto widthOf = [&](const QString& text) { return box.fontMetrics().horizontalAdvance(text); };
    QCOMPARE(box.shown(crop, widthOf(crop)), crop);
    QCOMPARE(box.shown(crop, widthOf(crop) - 1), QStringLiteral("Crop"));
    QCOMPARE(box.shown(calls, 0), QStringLiteral("DPM2"));
    QCOMPARE(box.shown(QStringLiteral("plain"), 0), QStringLiteral("plain"));
    // It is never so narrow that a name is cut, also not one that grows.
    const int before = box.minimumSizeHint().width();
    const QString grown = QStringLiteral("A name of quite some length");
    box.setItemText(2, grown);
    QVERIFY(box.minimumSizeHint().width() > before);
    QVERIFY(box.minimumSizeHint().width() > widthOf(grown));
}

void ControlsTest::evenLinesLeaveNothingAlone()
{
    const auto filled = placesOf(FlowLayout::Lines::Filled, 6, 560);
    QCOMPARE(lineOf(filled[4]), 0);
    QVERIFY(lineOf(filled[5]) > 0); // alone
    const auto even = placesOf(FlowLayout::Lines::Even, 6, 560);
    QCOMPARE(lineOf(even[2]), 0);
    QVERIFY(lineOf(even[3]) > 0);
    QCOMPARE(even[3].y(), even[5].y());
    QCOMPARE(placesOf(FlowLayout::Lines::Even, 5, 560), placesOf(FlowLayout::Lines::Filled, 5, 560));
    QCOMPARE(placesOf(FlowLayout::Lines::Even, 3, 10), placesOf(FlowLayout::Lines::Filled, 3, 10));
}

void ControlsTest::anEmptiedPromptMovesNothing()
{
    TokenView view(QStringLiteral("prompt"));
    view.setTokens({tokensOf({})});
    QVERIFY(view.isHidden());
    view.setTokens({tokensOf({"red", "apple"})});
    QVERIFY(!view.isHidden());
    const int height = view.sizeHint().height();
    view.setTokens({tokensOf({})});
    QVERIFY(!view.isHidden());
    QCOMPARE(view.sizeHint().height(), height);
    QCOMPARE(view.findChild<QLabel*>(QStringLiteral("promptTokenCount"))->text(), QStringLiteral("0 of 75 tokens"));
    view.setTokens({{.limit = 0}}); // another model, which reads no text
    QVERIFY(view.isHidden());
}

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
