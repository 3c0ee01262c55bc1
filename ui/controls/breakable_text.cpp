#include "ui/controls/breakable_text.h"

#include "ui/theme/metrics.h"

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr QChar kMayBreak(0x200B);
constexpr int kShortest = 4;

bool isSeparator(QChar character)
{
    return QStringLiteral("/\\_.-").contains(character);
}

QString broken(const QString& word, qsizetype longest)
{
    QString text;
    qsizetype since = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        text += word[i];
        ++since;
        const bool ends = i + 1 == word.size() || word[i].isHighSurrogate() || word[i + 1].isMark();
        if (!ends && (isSeparator(word[i]) || since >= longest)) {
            text += kMayBreak;
            since = 0;
        }
    }
    return text;
}

} // namespace

QString breakable(const QString& text, int longest)
{
    const auto most = std::max<qsizetype>(kShortest, static_cast<qsizetype>(longest / textScale()));
    QString result;
    QString word;
    const auto take = [&] {
        result += word.size() > most ? broken(word, most) : word;
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isSpace()) {
            take();
            result += character;
        } else {
            word += character;
        }
    }
    take();
    return result;
}

} // namespace darkroom::ui
