#include "ui/controls/describe.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace darkroom::ui {

namespace {

constexpr int kIconSide = 20;
constexpr int kButtonSide = 28;

/// A button without a surface that follows the text size.
class FlatButton : public QToolButton {
public:
    enum class Fits { Icon, Body, Caption };

    FlatButton(Fits fits, QWidget* parent)
        : QToolButton(parent)
        , m_fits(fits)
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        fit();
    }

protected:
    bool event(QEvent* event) override
    {
        // The font of a caption is its own, and so it doesn't follow by itself.
        if (event->type() == QEvent::ApplicationFontChange) {
            fit();
        }
        return QToolButton::event(event);
    }

    void changeEvent(QEvent* event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::FontChange && !m_fitting) {
            fit();
        }
    }

private:
    void fit()
    {
        m_fitting = true;
        setIconSize({scaled(kIconSide), scaled(kIconSide)});
        if (m_fits == Fits::Icon) {
            setMinimumSize(scaled(kButtonSide), scaled(kButtonSide));
        } else if (m_fits == Fits::Caption) {
            setFont(captionFont());
        }
        m_fitting = false;
    }

    Fits m_fits;
    bool m_fitting = false;
};

} // namespace

void describe(QWidget* widget, const Description& description)
{
    widget->setObjectName(QString::fromLatin1(description.objectName));
    widget->setAccessibleName(description.accessibleName);
    widget->setToolTip(description.toolTip);
    widget->setAccessibleDescription(description.toolTip);
}

QToolButton* makeIconButton(QWidget* parent, const QString& icon, const Description& description)
{
    auto* button = new FlatButton(FlatButton::Fits::Icon, parent);
    button->setIcon(themedIcon(icon));
    describe(button, description);
    return button;
}

QToolButton* makeTextButton(QWidget* parent, const QString& text, const Description& description)
{
    auto* button = new FlatButton(FlatButton::Fits::Body, parent);
    button->setText(text);
    describe(button, description);
    return button;
}

QToolButton* makeCaptionButton(QWidget* parent, const QString& text, const Description& description)
{
    auto* button = new FlatButton(FlatButton::Fits::Caption, parent);
    button->setText(text);
    describe(button, description);
    return button;
}

QLabel* makeLabel(QWidget* parent, const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setWordWrap(false);
    return label;
}

} // namespace darkroom::ui
