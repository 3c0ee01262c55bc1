#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside of any namespace, as Q_INIT_RESOURCE asks: a static library's resources must be named to be linked in.
static void linkIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace darkroom::ui {

namespace {

/// Lucide draws on 24 units with a stroke of 2; 1.8 units make 1.5 px at 20 px.
constexpr auto kDrawnStroke = "stroke-width=\"2\"";
constexpr auto kWantedStroke = "stroke-width=\"1.8\"";

QByteArray svgText(const QString& name)
{
    static QHash<QString, QByteArray> texts;
    const auto known = texts.constFind(name);
    if (known != texts.constEnd()) {
        return *known;
    }
    linkIcons();
    QFile file(QStringLiteral(":/icons/lucide/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "themedIcon", qPrintable(name));
    QByteArray text = opened ? file.readAll() : QByteArray();
    text.replace(kDrawnStroke, kWantedStroke);
    texts.insert(name, text);
    return text;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconFill fill)
        : m_name(std::move(name))
        , m_fill(fill)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray text = svgText(m_name);
        const QByteArray wanted = color(mode, state).name().toLatin1();
        text.replace("currentColor", wanted);
        if (isFilled(state)) {
            text.replace("fill=\"none\"", "fill=\"" + wanted + "\"");
        }
        QSvgRenderer renderer(text);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = QStringLiteral("darkroom/%1/%2/%3x%4@%5/%6")
                                .arg(m_name, color(mode, state).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(isFilled(state));
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = QPixmap(size);
            result.fill(Qt::transparent);
            QPainter painter(&result);
            painter.setRenderHint(QPainter::Antialiasing);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_fill); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Colors& colors = colorsOf(QApplication::palette());
        if (mode == QIcon::Disabled) {
            return colors.disabled;
        }
        return state == QIcon::On ? colors.accent : colors.text;
    }

    bool isFilled(QIcon::State state) const { return m_fill == IconFill::WhenOn && state == QIcon::On; }

    QString m_name;
    IconFill m_fill;
};

} // namespace

QIcon themedIcon(const QString& name, IconFill fill)
{
    return QIcon(new ThemedIconEngine(name, fill));
}

QIcon applicationIcon()
{
    linkIcons();
    return QIcon(QStringLiteral(":/icons/darkroom.svg"));
}

} // namespace darkroom::ui
