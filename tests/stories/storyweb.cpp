// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the webmaster does in a story, and what becomes of it.
#include "model/publication/notes/sitenotes.h"
#include "sync/plone/ploneclient.h"
#include "tests/stories/story.h"

#include <QJsonDocument>

#include <algorithm>

namespace wd::stories
{

using namespace Qt::StringLiterals;

namespace
{

/// The text of an object as an editor sends it back; empty where it has none.
QJsonObject textOf(const QJsonObject &object)
{
    if (object.contains(u"blocks"_s))
        return {{u"blocks"_s, object[u"blocks"_s]}, {u"blocks_layout"_s, object[u"blocks_layout"_s]}};
    const QString html = richTextData(object[u"text"_s]);
    return html.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, richTextValue(html)}};
}

Words wordsIn(const QJsonObject &json)
{
    return wd::stories::wordsIn(QJsonDocument(json).toJson());
}

} // namespace

QString Story::page()
{
    return m_site.isVolto() ? root() : root() + u"/index_html"_s;
}

void Story::editOnSite()
{
    QStringList there;
    const QString intern = root() + u"/intern"_s;
    const QStringList paths = m_site.paths();
    for (const QString &path : paths) {
        if ((path == root() || path.startsWith(root() + u'/')) && !path.startsWith(intern))
            there.append(path);
    }
    if (there.isEmpty())
        return;
    std::sort(there.begin(), there.end());
    const QString path = there[below(int(there.size()))];
    const QJsonObject before = m_site.object(path);
    const auto isShown
        = [](const QJsonObject &object) { return object[u"review_state"_s] == u"published"_s; };
    const bool file = m_edits == Webmaster::Everything && before[u"@type"_s] == u"File"_s;
    const bool shown = file ? isShown(m_site.object(root())) : isShown(before);
    const bool container = !file && path.count(u'/') == root().count(u'/') + 1 && path != page();
    if (!shown || container)
        return;
    const QJsonObject fields = webEdit(before, m_words.newWebWord());
    if (!m_site.patch(path, fields))
        return;
    QJsonObject replaced;
    for (const QString &name : fields.keys())
        replaced.insert(name, before[name]);
    // The webmaster saw what was replaced. Words of a page that is made of the dossier stay in that.
    const Words in = wordsIn(fields), out = wordsIn(replaced) - in;
    m_words.onSite -= out;
    m_onPage += pageWords() & in;
    if (path != page() || textOf(fields).isEmpty())
        m_words.typed -= out;
    for (const QString &word : in &m_words.webmasters)
        m_words.onSite.insert(word);
    tell(u"the webmaster edits %1 of %2: %3 for %4"_s.arg(fields.keys().join(u'+'), path,
                                                          QStringList(in.begin(), in.end()).join(u' '),
                                                          QStringList(out.begin(), out.end()).join(u' ')));
}

QJsonObject Story::webEdit(const QJsonObject &before, const QString &word)
{
    const QString field = below(3) == 0 ? u"description"_s : u"title"_s;
    const QJsonObject line{{field, u"Van de webmaster "_s + word}};
    if (m_edits == Webmaster::TitlesAlone || alsoBelow(3) == 0)
        return line;
    if (before[u"@type"_s] == u"File"_s) {
        const qint64 size = 10'000 + m_words.made; // no other file has that
        m_wordOfSize.insert(size, word);
        const QByteArray bytes = ("%PDF-1.4 " + word.toUtf8() + '\n').leftJustified(size, 'y');
        const QJsonObject other{{u"data"_s, QString::fromLatin1(bytes.toBase64())},
                                {u"encoding"_s, u"base64"_s},
                                {u"filename"_s, word + u".pdf"_s},
                                {u"content-type"_s, u"application/pdf"_s}};
        return {{u"file"_s, other}};
    }
    const QJsonObject text = textOf(before);
    QStringList words = wordsIn(text).values();
    if (words.isEmpty())
        return line;
    words.sort();
    const QByteArray old = words[alsoBelow(int(words.size()))].toUtf8();
    const QByteArray now = alsoBelow(2) == 0 ? word.toUtf8() : old + ' ' + word.toUtf8();
    return QJsonDocument::fromJson(QJsonDocument(text).toJson().replace(old, now)).object();
}

SyncTold Story::syncWhileEdited(StoryDesk &desk)
{
    const int before = m_words.made;
    bool asked = false;
    const auto edit = [&] {
        asked = m_site.object(page())[u"lock"_s][u"locked"_s].toBool();
        editOnSite();
    };
    SyncTold told
        = desk.sync(m_seconds, {.fault = test::Fault::Interrupt, .at = 1 + alsoBelow(60), .meanwhile = edit});
    const Words gone
        = Ledger::youngerThan(before, m_words.onSite) - heldBy(desk) - askedBy(desk) - shownWords();
    if (asked && !gone.isEmpty()) {
        tell(u"    written over under the lock: "_s + gone.values().join(u' '));
        m_words.onSite -= gone;
    }
    return told;
}

void Story::deliverHeld(StoryDesk &desk)
{
    const Words before = shownWords();
    desk.line().deliverHeld();
    const auto since = m_heldSince.take(&desk);
    const Words gone = Ledger::youngerThan(since, (before & m_words.onSite) - shownWords());
    if (!gone.isEmpty())
        tell(u"    written over by what came late: "_s + gone.values().join(u' '));
    m_words.onSite -= gone;
}

Words Story::shownWords()
{
    Words words;
    const QStringList paths = m_site.paths();
    for (const QString &path : paths) {
        if (!path.startsWith(root()) || path.startsWith(root() + u"/intern"_s))
            continue;
        const QJsonObject object = m_site.object(path);
        words += wordsIn(object) + Words{m_wordOfSize.value(object[u"file"_s][u"size"_s].toInteger())};
    }
    return words;
}

Words Story::pageWords()
{
    return wordsIn(textOf(m_site.object(page())));
}

Words Story::wordsLeftAlone()
{
    const auto description = u"description"_s;
    QStringList paths = m_site.paths();
    paths.removeIf([away = root() + u"/intern/verwijderd/"_s](const QString &path) {
        return !path.startsWith(away); // what is published no longer is kept there as it was
    });
    const auto record = newestRecord();
    for (const PublicObject &object : record ? record->objects : PublicRecord().objects) {
        if (!object.sent.contains(description))
            paths.append(object.path);
    }
    Words words;
    for (const QString &path : std::as_const(paths))
        words += wordsIn(QJsonObject{{description, m_site.object(path)[description]}});
    return words;
}

void Story::passOverNotice()
{
    if (m_onPage.isEmpty())
        return;
    const auto record = newestRecord();
    if (record && record->notice)
        m_words.onSite -= m_onPage - pageWords();
}

Words Story::askedBy(StoryDesk &desk)
{
    const SiteNotes notes = SiteNotes::from(desk.read(m_id));
    Words words;
    for (auto it = notes.standing.cbegin(); it != notes.standing.cend(); ++it) {
        const bool asked
            = std::any_of(notes.asked.keyBegin(), notes.asked.keyEnd(),
                          [&it](const auto &about) { return about.startsWith(it.key() + u'#'); });
        if (asked)
            words += wordsIn(*it) + Words{m_wordOfSize.value((*it)[u"bytes"_s][u"size"_s].toInteger())};
    }
    return words;
}

Words Story::lostOfTheWebmaster(const Words &held)
{
    Words lost = m_words.onSite - held;
    for (const auto &desk : m_desks)
        lost -= askedBy(*desk);
    const auto record = newestRecord();
    if (!record || !record->isPublished())
        lost -= shownWords();
    return lost - wordsLeftAlone();
}

} // namespace wd::stories
