// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/writtensjabloon.h"

#include "model/sjabloon/sectionkinds.h"
#include "resources/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostSections = 100;
constexpr qsizetype mostProfiles = 40;
constexpr qsizetype longestLabel = 120;
constexpr qsizetype longestHelp = 2000;

bool fits(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

/// A name of a section or profile: it becomes an anchor on the page and a name in menus.
bool isKey(const QString &key)
{
    return fits(key, "[A-Za-z][A-Za-z0-9_-]{0,59}") && key != u"title" && key != u"start";
}

/// Words for people: of one language, without what a label could take for markup or what steers how it is
/// written.
bool isReadable(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::ranges::none_of(text, [](QChar one) {
               const QChar::Category category = one.category();
               return one == u'<' || category == QChar::Other_Control || category == QChar::Other_Format;
           });
}

/// What the languages say of one sjabloon, each in a file of its own.
class LabelFiles
{
public:
    explicit LabelFiles(const QMap<QString, QByteArray> &written)
    {
        for (auto file = written.begin(); file != written.end(); ++file)
            m_files.insert(file.key(), QJsonDocument::fromJson(*file).object());
    }
    /// "title", or "sections", "planning", "help".
    [[nodiscard]] Texts at(const QStringList &path) const
    {
        Texts texts;
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QJsonValue value = *file;
            for (const QString &key : path)
                value = value[key];
            if (value.isString())
                texts.byCode.insert(file.key(), value.toString());
        }
        return texts;
    }

private:
    QHash<QString, QJsonObject> m_files;
};

bool areReadable(const Texts &texts, qsizetype longest)
{
    return std::ranges::all_of(texts.byCode,
                               [longest](const QString &text) { return isReadable(text, longest); });
}

/// What something is called has to be said in Dutch at least.
bool isLabel(const Texts &texts)
{
    return !texts.in(Language::Dutch).trimmed().isEmpty() && areReadable(texts, longestLabel);
}

class Reader
{
public:
    explicit Reader(const WrittenSjabloon &written)
        : m_written(written)
        , m_labels(written.labels)
    {
    }

    Result<SjabloonText> read()
    {
        WD_TRY(readHead());
        WD_TRY(readProfiles());
        const QJsonArray sections = m_json.value(u"sections"_s).toArray();
        if (sections.isEmpty() || sections.size() > mostSections)
            return wrong(u"sections"_s);
        for (const QJsonValue &section : sections)
            WD_TRY(readSection(section.toObject()));
        return m_read;
    }

private:
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &what, const QString &where = {}) const
    {
        return fail(ErrorKind::BadInput, m_written.name, where.isEmpty() ? what : what + u':' + where);
    }

    Result<void> readHead()
    {
        const auto file = sjabloonFile(m_written.name + u".json"_s);
        if (!file || !file->language.isEmpty())
            return wrong(u"name"_s);
        const auto isLarge = [](const QByteArray &bytes) { return bytes.size() > sjabloonFileAtMost; };
        if (isLarge(m_written.structure) || std::ranges::any_of(m_written.labels, isLarge))
            return wrong(u"too-large"_s);
        m_json = QJsonDocument::fromJson(m_written.structure).object();
        if (m_json.isEmpty())
            return wrong(u"not-json"_s);
        m_read = {.key = m_json.value(u"key"_s).toString(),
                  .version = m_json.value(u"version"_s).toInt(),
                  .isStandard = m_json.value(u"standard"_s).toBool(),
                  .isInternal = m_json.value(u"internal"_s).toBool(),
                  .title = m_labels.at({u"title"_s}),
                  .profiles = {},
                  .sections = {}};
        if (m_written.name != nameOf({.key = m_read.key, .version = m_read.version}))
            return wrong(u"version"_s);
        return isLabel(m_read.title) ? Result<void>() : wrong(u"label"_s, u"title"_s);
    }

    Result<void> readProfiles()
    {
        const QJsonArray profiles = m_json.value(u"profiles"_s).toArray();
        if (profiles.size() > mostProfiles)
            return wrong(u"profile"_s);
        for (const QJsonValue &one : profiles) {
            const QString key = one.toString();
            if (!isKey(key) || m_profiles.contains(key))
                return wrong(u"profile"_s, key.left(longestLabel));
            m_profiles.insert(key);
            const Profile profile{.key = key, .label = m_labels.at({u"profiles"_s, key})};
            if (!isLabel(profile.label))
                return wrong(u"label"_s, key);
            m_read.profiles.append(profile);
        }
        return {};
    }

    Result<void> readSection(const QJsonObject &json)
    {
        const QString key = json.value(u"key"_s).toString();
        if (!isKey(key))
            return wrong(u"key"_s, key.left(longestLabel));
        if (m_read.section(key))
            return wrong(u"twice"_s, key);
        const SectionBinding binding{.kind = json.value(u"kind"_s).toString(),
                                     .member = json.value(u"member"_s).toString()};
        WD_TRY(checkBinding(key, binding));
        const auto said = [&](const QString &what) { return m_labels.at({u"sections"_s, key, what}); };
        const Section section{.key = key,
                              .binding = binding,
                              .label = said(u"label"_s),
                              .help = said(u"help"_s),
                              .example = said(u"example"_s),
                              .required = json.value(u"required"_s).toBool(),
                              .requiredIn = json.value(u"requiredIn"_s).toVariant().toStringList(),
                              .isPublic = !m_read.isInternal && !json.value(u"internal"_s).toBool(),
                              .maxLength = json.value(u"maxLength"_s).toInt(),
                              .atStart = json.value(u"atStart"_s).toBool()};
        if (!isLabel(section.label) || !areReadable(section.help, longestHelp)
            || !areReadable(section.example, longestHelp))
            return wrong(u"label"_s, key);
        if (section.maxLength < 0)
            return wrong(u"length"_s, key);
        for (const QString &profile : section.requiredIn) {
            if (!m_profiles.contains(profile))
                return wrong(u"profile"_s, key);
        }
        m_read.sections.append(section);
        return {};
    }

    [[nodiscard]] Result<void> checkBinding(const QString &key, const SectionBinding &binding) const
    {
        if (!isKnownKind(binding.kind))
            return wrong(u"kind"_s, key);
        const bool named = binding.own().isEmpty() || fits(binding.own(), "[a-z][a-z0-9-]{0,59}");
        return named && isKnownBinding(binding) ? Result<void>() : wrong(u"member"_s, key);
    }

    const WrittenSjabloon &m_written;
    LabelFiles m_labels;
    QJsonObject m_json;
    QSet<QString> m_profiles;
    SjabloonText m_read;
};

} // namespace

QString nameOf(const Sjabloon &sjabloon)
{
    return u"%1-%2"_s.arg(sjabloon.key).arg(sjabloon.version);
}

std::optional<SjabloonFile> sjabloonFile(const QString &fileName)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"([a-z][a-z0-9-]{0,59}-[1-9][0-9]{0,3})(?:\\.([a-z]{2,3}))?\\.json"_s));
    const auto match = pattern.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    return SjabloonFile{.sjabloon = match.captured(1), .language = match.captured(2)};
}

Result<SjabloonText> readSjabloon(const WrittenSjabloon &written)
{
    return Reader(written).read();
}

QList<WrittenSjabloon> carriedSjablonen()
{
    QMap<QString, WrittenSjabloon> all;
    for (const QString &name : resourcesIn(u"sjablonen"_s, u"*.json"_s)) {
        const auto file = sjabloonFile(name);
        if (!file)
            continue;
        WrittenSjabloon &written = all[file->sjabloon];
        written.name = file->sjabloon;
        const QByteArray bytes = resource(u"sjablonen/"_s + name);
        if (file->language.isEmpty())
            written.structure = bytes;
        else
            written.labels.insert(file->language, bytes);
    }
    return all.values();
}

} // namespace wd
