// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/coarsetext.h"

#include "model/page/htmlstructure.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

struct Look {
    bool bold = false, italic = false;
    QString href = {};
    bool operator==(const Look &) const = default;
};

/// One name for what a dossier has one form for; empty: it only says where a line ends.
QString coarseName(const QString &name)
{
    static const QHash<QString, QString> sameAs{
        {u"h1"_s, u"h3"_s},      {u"h2"_s, u"h3"_s},    {u"h5"_s, u"h4"_s},        {u"h6"_s, u"h4"_s},
        {u"p"_s, QString()},     {u"br"_s, QString()},  {u"div"_s, QString()},     {u"thead"_s, QString()},
        {u"tfoot"_s, QString()}, {u"col"_s, QString()}, {u"colgroup"_s, QString()}};
    return sameAs.value(name, name);
}

class CoarseText
{
public:
    CoarseText(const OneAddress &link, const OneAddress &picture)
        : m_link(link)
        , m_picture(picture)
    {
    }
    void html(const QString &html)
    {
        std::vector<Look> looks{Look()};
        for (const QString &piece : htmlStructure(html).split(u'\n'))
            htmlPiece(piece, looks);
    }
    void block(const QJsonObject &block)
    {
        const QString type = block.value(u"@type"_s).toString();
        if (type == u"slate"_s)
            nodes(block.value(u"value"_s).toArray(), {});
        else if (type == u"slateTable"_s)
            table(block.value(u"table"_s).toObject());
        else if (type == u"html"_s)
            html(block.value(u"html"_s).toString());
        else if (type == u"image"_s)
            picture(block.value(u"url"_s).toString(), block.value(u"alt"_s).toString(), hrefIn(block));
        else
            m_pieces.push_back({.tag = u'<' + type + u'>'});
    }
    [[nodiscard]] QStringList pieces() const
    {
        QStringList all;
        for (const Piece &piece : m_pieces)
            all.append(piece.tag.isEmpty() ? u"%1 %2 %3: %4"_s.arg(piece.look.bold)
                                                 .arg(piece.look.italic)
                                                 .arg(piece.look.href, piece.words)
                                           : piece.tag);
        return all;
    }

private:
    struct Piece {
        QString tag = {}, words = {}; ///< one of the two
        Look look = {};
    };

    void words(QString text, const Look &look)
    {
        text.removeIf([](QChar c) { return c.isSpace(); });
        if (text.isEmpty())
            return;
        if (m_pieces.empty() || !m_pieces.back().tag.isEmpty() || m_pieces.back().look != look)
            m_pieces.push_back({.look = look});
        m_pieces.back().words += text;
    }
    void open(const QString &name)
    {
        if (const QString coarse = coarseName(name); !coarse.isEmpty())
            m_pieces.push_back({.tag = u'<' + coarse + u'>'});
    }
    /// Nobody sees an element of text without text; a cell keeps its place.
    void close(const QString &name)
    {
        static const QStringList ofText{u"h3"_s, u"h4"_s,  u"li"_s,  u"ul"_s,  u"ol"_s,  u"blockquote"_s,
                                        u"u"_s,  u"sub"_s, u"sup"_s, u"del"_s, u"code"_s};
        const QString coarse = coarseName(name);
        if (coarse.isEmpty())
            return;
        if (ofText.contains(coarse) && !m_pieces.empty() && m_pieces.back().tag == u'<' + coarse + u'>')
            m_pieces.pop_back();
        else
            m_pieces.push_back({.tag = u"</"_s + coarse + u'>'});
    }
    void picture(const QString &address, const QString &alt, const QString &href)
    {
        m_pieces.push_back({.tag = u"<img %1 %2 %3>"_s.arg(m_picture(address), alt, href)});
    }

    /// One line of htmlStructure().
    void htmlPiece(const QString &piece, std::vector<Look> &looks)
    {
        static const QRegularExpression element(uR"re(^<(/?)([^\s>]+)(.*)>$)re"_s),
            leads(uR"re(^ href=(\S*))re"_s), shows(uR"re(^(?: href=\S*)?(?: src=(\S*))?(?: alt=(.*))?$)re"_s);
        const auto match = element.match(piece);
        if (!match.hasMatch())
            return words(piece, looks.back());
        const bool closes = !match.captured(1).isEmpty();
        const QString name = match.captured(2), says = match.captured(3);
        if (name == u"strong"_s || name == u"em"_s || name == u"a"_s) {
            if (closes && looks.size() > 1)
                looks.pop_back();
            else if (!closes)
                looks.push_back(lookIn(looks.back(), name, leads.match(says).captured(1)));
        } else if (name == u"img"_s) {
            const auto shown = shows.match(says);
            if (!closes)
                picture(shown.captured(1), shown.captured(2), looks.back().href);
        } else if (closes) {
            close(name);
        } else {
            open(coarseName(name).isEmpty() ? name : name + says);
        }
    }
    [[nodiscard]] Look lookIn(Look look, const QString &name, const QString &address) const
    {
        look.bold = look.bold || name == u"strong"_s || name == u"b"_s;
        look.italic = look.italic || name == u"em"_s || name == u"i"_s;
        if ((name == u"a"_s || name == u"link"_s) && !address.isEmpty())
            look.href = m_link(address);
        return look;
    }

    void nodes(const QJsonArray &nodes, const Look &look) // NOLINT(misc-no-recursion)
    {
        static const QStringList ofLook{u"strong"_s, u"b"_s, u"em"_s, u"i"_s, u"a"_s, u"link"_s};
        for (const QJsonValue &node : nodes) {
            const QString name = node[u"type"_s].toString();
            Look inside = lookIn(look, name, hrefIn(node.toObject()));
            inside.bold = inside.bold || node[u"bold"_s].toBool();
            inside.italic = inside.italic || node[u"italic"_s].toBool();
            words(node[u"text"_s].toString(), inside);
            const bool isElement = !name.isEmpty() && !ofLook.contains(name);
            const QString shown = node[u"url"_s].toString() + node[u"src"_s].toString();
            if (isElement)
                open(shown.isEmpty() ? name : name + u' ' + shown);
            this->nodes(node[u"children"_s].toArray(), inside);
            if (isElement)
                close(name);
        }
    }
    /// As Volto writes it now, and as it did in its first years; of a picture a list.
    static QString hrefIn(const QJsonObject &json)
    {
        const QJsonObject data = json.value(u"data"_s).toObject();
        const QJsonValue link = data.value(u"link"_s), own = json.value(u"href"_s);
        for (const QJsonValue &one :
             {data.value(u"url"_s), link[u"external"_s][u"external_link"_s],
              link[u"internal"_s][u"internal_link"_s][0][u"@id"_s], own, own[0][u"@id"_s]}) {
            if (!one.toString().isEmpty())
                return one.toString();
        }
        return {};
    }
    void table(const QJsonObject &table)
    {
        open(u"table"_s);
        bool first = true;
        for (const QJsonValue &row : table.value(u"rows"_s).toArray()) {
            const bool hidden = std::exchange(first, false) && table.value(u"hideHeaders"_s).toBool();
            const std::size_t before = m_pieces.size();
            bool says = false;
            open(u"tr"_s);
            for (const QJsonValue &cell : row[u"cells"_s].toArray()) {
                const QString name = !hidden && cell[u"type"_s] == u"header"_s ? u"th"_s : u"td"_s;
                open(name);
                const std::size_t empty = m_pieces.size();
                nodes(cell[u"value"_s].toArray(), {});
                says = says || m_pieces.size() > empty;
                close(name);
            }
            close(u"tr"_s);
            if (hidden && !says) // Volto has a first row in every table
                m_pieces.resize(before);
        }
        close(u"table"_s);
    }

    const OneAddress &m_link, &m_picture;
    std::vector<Piece> m_pieces;
};

} // namespace

QStringList coarseText(const QString &field, const QJsonObject &fields, const OneAddress &link,
                       const OneAddress &picture)
{
    CoarseText text(link, picture);
    if (field == u"text"_s) {
        text.html(fields.value(field).toString());
        return text.pieces();
    }
    const QJsonObject blocks = fields.value(u"blocks"_s).toObject();
    for (const QJsonValue &uid : fields.value(u"blocks_layout"_s)[u"items"_s].toArray()) {
        if (const QJsonObject block = blocks.value(uid.toString()).toObject(); !block.isEmpty())
            text.block(block);
    }
    return text.pieces();
}

} // namespace wd
