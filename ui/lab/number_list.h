#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace darkroom::ui {

/// What a typed list of numbers says, or why it says nothing.
struct NumberList {
    std::vector<double> values;
    QString problem; ///< A sentence; empty when the list is good.
};

/// Numbers with commas between; two dots fill a range by the step before them, or by 1: "0,1,2,4,8", "0,1,..,8", "0,0.5,..,2". An empty text is an
/// empty list. At most `most` of them.
NumberList numbersFromText(const QString& text, std::size_t most);

/// "0,1,2,4,8"
QString textFromNumbers(const std::vector<double>& values);

} // namespace darkroom::ui
