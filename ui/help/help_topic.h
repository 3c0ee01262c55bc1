#pragma once

#include <QString>

class QWidget;

namespace darkroom::ui {

/// Which part of the help is about a widget and all in it: "page", or "page#Heading".
void setHelpTopic(QWidget* widget, const char* topic);

/// That of the widget, or of the nearest around it that has one; empty when none has.
QString helpTopicOf(const QWidget* widget);

} // namespace darkroom::ui
