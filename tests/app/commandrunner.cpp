// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"

#include "views/words/sentences.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Keeps what is written and tells whoever listens.
class Listener : public QIODevice
{
public:
    explicit Listener(std::function<void(const QByteArray &)> heard)
        : m_heard(std::move(heard))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray all;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        all.append(data, size);
        if (m_heard)
            m_heard(QByteArray(data, size));
        return size;
    }

private:
    std::function<void(const QByteArray &)> m_heard;
};

} // namespace

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

CommandRunner::CommandRunner(const QString &password)
    : passwords{.environment = [password] { return password; },
                .read = [](const QUrl &, const QString &) -> Result<QString> {
                    return fail(ErrorKind::NotFound, {}, u"password"_s);
                },
                .write = [](const QUrl &site, const QString &, const QString &) -> Result<void> {
                    return fail(ErrorKind::Unauthorised, site.host(), u"keychain"_s);
                },
                .ask = [](const QString &) -> std::optional<QString> { return std::nullopt; }}
{
}

Answer CommandRunner::run(const QStringList &arguments)
{
    Answer answer;
    Listener written(overhear);
    QTextStream out(&written), err(&answer.err);
    const auto line = readCommandLine(arguments, commandForms());
    if (!line) {
        err << sentence(line.error(), language) << Qt::endl;
        answer.code = int(exitCodeOf(line.error()));
        return answer;
    }
    Session session({.workspace = m_folder.path(),
                     .out = out,
                     .err = err,
                     .passwords = passwords,
                     .json = line->json,
                     .language = language,
                     .maxPages = maxPages});
    answer.code = int(runCommand(session, *line));
    out.flush();
    answer.out = QString::fromUtf8(written.all);
    return answer;
}

Answer CommandRunner::must(const QStringList &arguments)
{
    const Answer answer = run(arguments);
    if (answer.code != 0)
        qFatal("%s: %d, %s%s", qPrintable(arguments.join(u' ')), answer.code, qPrintable(answer.err),
               qPrintable(answer.out));
    return answer;
}

void CommandRunner::complete(const QString &id)
{
    const QString text = uR"([{"kind":"paragraph","spans":[{"text":"Er komen bomen."}]}])"_s;
    const QList<std::pair<QString, QString>> values{
        {u"/summary"_s, u"\"Wij planten bomen.\""_s},
        {u"/status/text"_s, text},
        {u"/about/what"_s, text},
        {u"/about/why"_s, text},
        {u"/planning/milestones/-"_s, uR"({"title":"Planten","date":"2037-03"})"_s},
        {u"/planning/procedure/-"_s, uR"({"title":"Kapvergunning","body":"college"})"_s},
        {u"/participation/level"_s, u"\"raadplegen\""_s},
        {u"/reaction"_s, uR"({"open":true,"channel":"mail","address":"groen@gemeente.example"})"_s},
        {u"/wijken/primary"_s, u"\"paddepoel\""_s},
        {u"/roles"_s,
         uR"({"owner":{"name":"A. Voorbeeld"},"contact":{"name":"Team Groen","phone":"14 050"}})"_s},
        {u"/validity/nextCheck"_s, u"\"2037-05-01\""_s}};
    for (const auto &[pointer, json] : values)
        must({u"set"_s, id, pointer, json});
}

QString CommandRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(place(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
    return file.fileName();
}

QByteArray pdfWith(const QByteArray &words)
{
    const QByteArray text = "BT /F1 12 Tf 20 100 Td (" + words + ") Tj ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray pdf = "%PDF-1.4\n", table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size
        + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

QByteArray smallJpeg()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(0x1c6b47);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG");
    return bytes;
}

} // namespace wd::test
