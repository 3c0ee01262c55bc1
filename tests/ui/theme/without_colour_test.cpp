#include "darkroom/checkpoint/model_list.h"
#include "ui/controls/describe.h"
#include "ui/gallery/star_rating.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_list_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/mask_editor.h"
#include "ui/views/mask_view.h"
#include "ui/views/region_editor.h"
#include "ui/views/region_quantize.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

/// A widget as one sees it who sees no colours.
QImage grey(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
}

QImage grey(const QPixmap& pixmap)
{
    // What is drawn, dark or light, without the paper.
    QImage drawn = pixmap.toImage().convertToFormat(QImage::Format_Alpha8);
    drawn.reinterpretAsFormat(QImage::Format_Grayscale8);
    return drawn;
}

/// Pixels that differ by more than a shade.
int differences(const QImage& a, const QImage& b)
{
    constexpr int kShade = 24;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kShade ? 1 : 0;
        }
    }
    return count;
}

/// Light and dark places near each other, as lines are.
bool isLined(const QImage& picture, const QRect& place)
{
    int least = 255;
    int most = 0;
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            least = std::min(least, qGray(picture.pixel(x, y)));
            most = std::max(most, qGray(picture.pixel(x, y)));
        }
    }
    return most - least > 80;
}

LabelMap halfMask(int side)
{
    LabelMap mask{side, side, {}};
    mask.labels.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 0);
    std::fill(mask.labels.begin(), mask.labels.begin() + static_cast<std::ptrdiff_t>(mask.labels.size() / 2), std::uint8_t{255});
    return mask;
}

} // namespace

/// Where a colour says something, a shape, a line or a word says it too: what states look like in grey. Lines of charts and heat maps have
/// tests of their own.
class WithoutColourTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(this); }
    void init()
    {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    }

    void whatIsSwitchedOnHasALineAround_data() { addThemes(); }
    void whatIsSwitchedOnHasALineAround();
    void aStarIsFilledWhereItIsGiven_data() { addThemes(); }
    void aStarIsFilledWhereItIsGiven();
    void faultsAndNewsHaveIconsOfTheirOwn_data() { addThemes(); }
    void faultsAndNewsHaveIconsOfTheirOwn();
    void aMaskIsHatched_data() { addThemes(); }
    void aMaskIsHatched();
    void aRegionIsNamedWhereThePointerIs_data() { addThemes(); }
    void aRegionIsNamedWhereThePointerIs();
    void aBrokenModelSaysSo_data() { addThemes(); }
    void aBrokenModelSaysSo();

private:
    static void addThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }

    Theme* m_theme = nullptr;
};

void WithoutColourTest::whatIsSwitchedOnHasALineAround()
{
    QWidget parent;
    auto* icon = makeIconButton(&parent, QStringLiteral("panel-left"), {"icon", QStringLiteral("Icon"), QStringLiteral("An icon.")});
    auto* words = makeTextButton(&parent, QStringLiteral("Words"), {"words", QStringLiteral("Words"), QStringLiteral("Words.")});
    for (QToolButton* button : {icon, words}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->resize(button->sizeHint());
        const QImage off = grey(*button);
        button->setChecked(true);
        const QImage on = grey(*button);
        // Along the edge, where no icon and no letter is.
        const QRect top(4, 0, button->width() - 8, 2);
        QVERIFY2(differences(off.copy(top), on.copy(top)) >= top.width(), qPrintable(button->objectName()));
    }
}

void WithoutColourTest::aStarIsFilledWhereItIsGiven()
{
    const QIcon icon = themedIcon(QStringLiteral("star"), IconFill::WhenOn);
    const QImage off = grey(icon.pixmap(24, 24, QIcon::Normal, QIcon::Off));
    const QImage on = grey(icon.pixmap(24, 24, QIcon::Normal, QIcon::On));
    QCOMPARE(qGray(off.pixel(12, 12)), 0); // nothing drawn inside
    QVERIFY(qGray(on.pixel(12, 12)) > 60);
    StarRating rating;
    rating.resize(rating.sizeHint());
    rating.showStars(0);
    const QImage none = grey(rating);
    rating.showStars(3);
    const QImage three = grey(rating);
    const int pitch = rating.width() / 5;
    for (int star = 0; star < 5; ++star) {
        const QRect middle(star * pitch + pitch / 2 - 4, rating.height() / 2 - 3, 4, 4);
        QCOMPARE(differences(none.copy(middle), three.copy(middle)) > 0, star < 3);
    }
    QVERIFY(rating.accessibleDescription().contains(QLatin1Char('3')));
}

void WithoutColourTest::faultsAndNewsHaveIconsOfTheirOwn()
{
    Banner banner;
    banner.resize(600, 60);
    const auto iconOf = [&banner] {
        for (const QLabel* label : banner.findChildren<QLabel*>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull()) {
                return grey(label->pixmap(Qt::ReturnByValue));
            }
        }
        return QImage();
    };
    banner.showProblem({.sentence = QStringLiteral("The file is cut off.")});
    const QImage fault = iconOf();
    banner.showChanges(QStringLiteral("Settings restored"), {QStringLiteral("seed 7")});
    const QImage news = iconOf();
    QVERIFY(!fault.isNull() && fault.size() == news.size());
    QVERIFY2(differences(fault, news) > 0, "they look the same");
}

void WithoutColourTest::aMaskIsHatched()
{
    // On a picture of the mask's own colour a tint can't be seen.
    QImage picture(64, 64, QImage::Format_RGB32);
    MaskEditor editor;
    picture.fill(colorsOf(&editor).accent);
    editor.resize(700, 560);
    editor.setInput(picture, halfMask(64));
    editor.show();
    auto* view = editor.findChild<PaintView*>(QStringLiteral("maskView"));
    const QImage seen = grey(*view);
    const auto around = [view](double x, double y) { return QRect(view->toWidget({x, y}).toPoint() - QPoint(12, 12), QSize(24, 24)); };
    QVERIFY(isLined(seen, around(20, 16)));
    QVERIFY(!isLined(seen, around(20, 48)));
    const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS);
    QDir().mkpath(folder);
    view->grab().save(folder + QStringLiteral("/mask-hatched.png"));
}

void WithoutColourTest::aRegionIsNamedWhereThePointerIs()
{
    const std::vector<RegionClass> regions = {{0, "ground", {120, 120, 120}}, {1, "sky", {120, 120, 121}}, {5, "fruit", {121, 120, 120}}};
    RegionEditor editor;
    editor.resize(800, 560);
    LabelMap map = mapAtSize({}, regions, {32, 32});
    map.labels[4 * 32 + 4] = 5;
    editor.setRegions(regions, map);
    editor.show();
    auto* view = editor.findChild<PaintView*>(QStringLiteral("regionView"));
    const QImage before = grey(*view);
    QTest::mouseMove(view, view->toWidget({4.5, 4.5}).toPoint());
    QCOMPARE(view->nameUnderPointer(), QStringLiteral("fruit"));
    QVERIFY(view->summary().startsWith(QStringLiteral("fruit · ")));
    // It is written in the corner, and changes with the place.
    const QRect corner(0, view->height() - 32, 120, 32);
    const QImage fruit = grey(*view);
    QVERIFY(differences(before.copy(corner), fruit.copy(corner)) > 20);
    QTest::mouseMove(view, view->toWidget({20.5, 20.5}).toPoint());
    QCOMPARE(view->nameUnderPointer(), QStringLiteral("ground"));
    QVERIFY(differences(fruit.copy(corner), grey(*view).copy(corner)) > 20);
    QTest::mouseMove(view, QPoint(1, 1));
    QCOMPARE(view->nameUnderPointer(), QString());
}

void WithoutColourTest::aBrokenModelSaysSo()
{
    checkpoint::ListedModel broken;
    broken.path = "/models/broken.safetensors";
    broken.fault = "The header is cut off.";
    ModelListModel model;
    model.setModels({broken});
    const QModelIndex row = model.index(0, 0);
    QVERIFY(row.data(ModelListModel::FaultRole).toBool());
    QVERIFY2(row.data(ModelListModel::SummaryRole).toString().contains(QStringLiteral("cut off")),
        qPrintable(row.data(ModelListModel::SummaryRole).toString()));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("cut off")));
    // Its second line begins with a sign.
    ModelDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), QSize(400, delegate.sizeHint(option, row).height()));
    const int side = QFontMetrics(captionFont()).height();
    const QRect sign(kGrid, kHalfGrid + QFontMetrics(bodyFont()).height(), side, side);
    const auto drawn = [&](auto paint) {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(colorsOf(QApplication::palette()).control);
        QPainter painter(&image);
        paint(&painter);
        painter.end();
        return image.copy(sign);
    };
    const QImage alone = drawn([&](QPainter* painter) { themedIcon(QStringLiteral("circle-alert")).paint(painter, sign); });
    QVERIFY(isLined(alone, alone.rect()));
    QCOMPARE(drawn([&](QPainter* painter) { delegate.paint(painter, option, row); }), alone);
}

QTEST_MAIN(WithoutColourTest)
#include "without_colour_test.moc"
