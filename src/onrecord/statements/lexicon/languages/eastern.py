"""Japanese and Korean: verbs that report, titles behind names, others who speak. Data."""

from __future__ import annotations

from typing import Final

JAPANESE_VERBS: Final = (
    "述べ 語 話 言 説明 強調 指摘 主張 批判 呼び掛け 呼びかけ 訴え 明らかに 表明 発表 コメント 答え 反論 "
    "謝罪 投稿 書い 突っぱね にじませ "
    "認め 否認 伝え 振り返 期待 憤 願 警告 要求 求め 否定 回答 つづ つぶや 嘆 喜 断言 明言 発言 報告 評価 懸念 証言 "
    "指弾 糾弾 酷評 総括 結論づけ 結論付け 打ち明け 明かし 明かす 述懐 力説 吐露 意気込 胸を張 肩を落と "
    "首をかしげ 頭を抱え "
    "苦言を呈 疑問を呈 警鐘を鳴ら 怒りをあらわ 力を込め 声を弾ませ 目を細め 決意を示 胸をなで下ろ 唇をか 舌を巻 "
    "釈明 陳謝 不満 誓 約束 宣言 抗議 解説 提案 提言 応じ 促 尋ね 質問 叫 分析 示唆 非難 称賛 感謝 論じ 見据え 主張"
).split()
"""Beginnings of verbs behind "と"."""
_KOREAN_VERBS = (
    "말했 말한 밝혔 밝힌 강조했 지적했 주장했 설명했 전했 덧붙였 했다 비판했 답했 약속했 호소했 적었 썼다 "
    "반박했 촉구했 당부했 발표했 묻자 물었 질문하자 지적하자 "
    "전망했 예상했 분석했 우려했 소개했 기대했 평했 제안했 요청했 진단했 내다봤 역설했 기대감을 호소했 "
    "반문한 단언했 화답했 언급했 경고했 요구했 입장 털어놨 토로했 회고했 평가했"
).split()
KOREAN_VERBS: Final = [*_KOREAN_VERBS, *(f"{verb[:-1]}하였" for verb in _KOREAN_VERBS if verb.endswith("했")), "하였다"]
"""Beginnings of verbs behind a quotation and its particle."""
JAPANESE_TITLES: Final = (
    "氏 さん 首相 大統領 社長 会長 理事長 知事 市長 町長 村長 議員 教授 准教授 長官 大臣 外相 財務相 "
    "防衛相 官房長官 代表 監督 選手 "
    "幹事長 委員長 書記長 総裁 被告 容疑者 弁護士 記者 医師 警部補 警部 校長 学長 院長 主席 国家主席 "
    "報道官 大使 理事 所長 局長 課長 都議 道議 府議 県議 市議 区議 町議 村議 議長 部長 次長 室長 署長 党首 会頭"
).split()
KOREAN_TITLES: Final = (
    "대통령 대표 의원 장관 총리 총장 위원장 후보 대변인 교수 회장 사장 시장 지사 감독 선수 최고위원 원장 "
    "청장 국장 과장 변호사 기자 씨 "
    "비서관 수석 실장 차관 군수 구청장 이사 본부장 센터장 팀장 부장 차장 소장 단장 이사장 사무총장 총재 은행장 행장 "
    "부사장 전무 상무 직무대행 권한대행 시의원 도의원 구의원 대표이사 애널리스트 전문의 선임연구원 매니저 "
    "간사 활동가 사무국장 지부장 집행위원장 교사 작가 배우 가수 코치 주장 의사 간호사 원내대표 정책위의장 비대위원 "
    "도지사 변호인 검사장 지검장 서장 반장 조교수 부교수 석좌교수 특보 보좌관 "
    "연구원 연구위원 부총리 부회장 비대위원장 위원 판사 검사 경위 경감 학장 조합장"
).split()
KOREAN_FIRMS: Final = tuple(
    "전자 자동차 그룹 건설 증권 보험 화학 제약 바이오 통신 항공 중공업 조선 에너지 물산 생명 카드 반도체 "
    "디스플레이 텔레콤 네이버 카카오 쿠팡 하이닉스 제철 재단 학회 진흥원 공단 공사 대학교 의료원 감독원 연구소".split()
)
"""How firms and bodies are called in Korean, by their last signs."""
NO_NAME_ENDS: Final = frozenset("庁台省部局会党社市県国区町村府院校団班課室員所家系官側者人")
"""Last signs of what stands before a Japanese title and is no name: "気象庁"長官."""
KOREAN_NOUNS: Final = (
    "변호인단 대책위 비대위 조합 유가족 피해자 학부모 상인 농민 제작사 소속사 주최 구단 연맹 "
    "그 그녀 관계자 측 정부 경찰 검찰 위원회 대통령실 청와대 시민 주민 양국 정상 "
    "이들 야당 여당 민주당 국민의힘 노총 협의회 연맹 단체 노동조합 백악관 유엔 의회 국회 합참 통일부 법무부 복지부 "
    "환경부 노동부 국토교통부 기획재정부 행정안전부 국세청 경찰청 검찰청 소방청 기상청 질병관리청 "
    "당국 협회 회사 업체 전문가 소방당국 유족 노조 법원 재판부 국방부 외교부 교육부 통계청 한국은행"
).split()
"""Last words of others who speak."""
JAPANESE_BODIES: Final = tuple(
    "庁 省 委員会 第三者委 党 銀行 日銀 大学 女子大 医大 協会 連盟 裁判所 地裁 高裁 最高裁 地検 警察署 "
    "県警 府警 道警 捜査1課 捜査2課 "
    "新聞 通信社 機構 研究所 会議所 連合会 病院 学会 組合 事務所 電力 鉄道 本部 政府 議会 警察 検察 "
    "教育委 市教委 県教委".split()
)
"""How bodies are called in Japanese, by their last signs."""
KOREAN_BODIES: Final = frozenset(
    "기상청 질병관리청 국세청 통계청 경찰청 검찰청 소방청 관세청 병무청 한국은행 국방부 외교부 교육부 "
    "법무부 환경부 노동부 "
    "고용노동부 복지부 보건복지부 통일부 국토교통부 기획재정부 행정안전부 합참 합동참모본부 유엔 백악관 "
    "대통령실 청와대 국회 "
    "민주당 더불어민주당 국민의힘 조국혁신당 개혁신당 정의당 민주노총 한국노총 국정원 감사원 헌법재판소 대법원".split()
)
"""Bodies that a Korean text names by one word."""
KOREAN_BODIES_ALONE: Final = frozenset(
    "정부 경찰 검찰 법원 재판부 당국 협회 회사 노조 위원회 소방당국 조합 구단 연맹 의회 야당 여당".split()
)
"""Bodies without a name."""
PRONOUNS: Final = frozenset("彼 彼女 彼ら 私 그 그녀 그들".split())
"""Who is meant by another word: he, she, they, I."""
