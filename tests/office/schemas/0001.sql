INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795257760);
INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795257760);
INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795257760);
INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795257760);
INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795257760);
INSERT OR REPLACE INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795257760);
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT OR REPLACE INTO org_name (org, name, name_key, name_fold) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT OR REPLACE INTO account (id, login, name, role, org, password, created) VALUES (1, 'vanthu', 'Người vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$iQPskZk8dKNS0Z0bsAqcYw$PvbAJqjlIqI37wbpVwzYjIqMO+zC/NFPT7S9STKBd2U', 1795257760);
INSERT OR REPLACE INTO account (id, login, name, role, org, password, created) VALUES (2, 'lanhdao', 'Người lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$01AYKVl3pEtOWpSGtrqSwg$90cGh+hHjAMZ4BzshoeEzLRtsvu/mPn3RVgahp+nilg', 1795257760);
INSERT OR REPLACE INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT OR REPLACE INTO file (sha256, size, bytes) VALUES ('751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT OR REPLACE INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795257761, 'dondoc');
INSERT OR REPLACE INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', '1.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '2', '2', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795257761, 'dondoc');
INSERT OR REPLACE INTO document_text (document, text) VALUES (1, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 1-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Xây dựng (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT OR REPLACE INTO document_text (document, text) VALUES (2, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 2-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT OR REPLACE INTO document_search (document, header, body) VALUES (1, 'thong bao 1-tb/duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra, giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son', 'tinh uy son ha dang uy khoi cac co quan tinh * so 1-tb/duk dang cong san viet nam ha lam, ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra, giam sat nam 2021 thuc hien quyet dinh so 45-qd/duk ngay 04/01/2021 cua ban thuong vu dang uy khoi, ban thuong vu ket luan nhu sau: i. uu diem - cac chi, dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh. ii. nhiem vu trong thoi gian toi 1. dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu, gui ve dang uy khoi truoc ngay 20/02/2021. 2. de nghi uy ban kiem tra dang uy khoi theo doi, don doc viec thuc hien thong bao nay. noi nhan: - thuong truc tinh uy (b/c), - dang uy so xay dung (t/h), - luu van phong dang uy khoi. t/m ban thuong vu pho bi thu tran van son');
INSERT OR REPLACE INTO document_search (document, header, body) VALUES (2, 'thong bao 2-tb/duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra, giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son', 'tinh uy son ha dang uy khoi cac co quan tinh * so 2-tb/duk dang cong san viet nam ha lam, ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra, giam sat nam 2021 thuc hien quyet dinh so 45-qd/duk ngay 04/01/2021 cua ban thuong vu dang uy khoi, ban thuong vu ket luan nhu sau: i. uu diem - cac chi, dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh. ii. nhiem vu trong thoi gian toi 1. dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu, gui ve dang uy khoi truoc ngay 20/02/2021. 2. de nghi uy ban kiem tra dang uy khoi theo doi, don doc viec thuc hien thong bao nay. noi nhan: - thuong truc tinh uy (b/c), - dang uy so tai chinh (t/h), - luu van phong dang uy khoi. t/m ban thuong vu pho bi thu tran van son');
INSERT OR REPLACE INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT OR REPLACE INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT OR REPLACE INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason) VALUES (1, 1, 20, 594, 751, 'Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'test', 1795257761, '');
INSERT OR REPLACE INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'test', 1795257761, '');
INSERT OR REPLACE INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'proposed', 0, '', 0, '');
INSERT OR REPLACE INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason) VALUES (4, 2, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'proposed', 0, '', 0, '');
INSERT OR REPLACE INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Sở Xây dựng');
INSERT OR REPLACE INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT OR REPLACE INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT OR REPLACE INTO task_assignee (task, seq, name) VALUES (4, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT OR REPLACE INTO assignment (id, task, document, org, assignee, assignee_key, deadline_kind, due, first_due, state, evidence, submitted_by, reason, done, created) VALUES (1, 1, 1, 3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'date', '2021-02-20', '2021-02-20', 'assigned', '', NULL, '', NULL, 1795257761);
INSERT OR REPLACE INTO assignment (id, task, document, org, assignee, assignee_key, deadline_kind, due, first_due, state, evidence, submitted_by, reason, done, created) VALUES (2, 2, 1, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795257761);
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795257760, 0, 'dondoc', 'cli', 'org.import', 'org', 0, '', '{"added":6,"nodes":6}', '0000000000000000000000000000000000000000000000000000000000000000', '6fe4b5caa7bc5cabaa96135bd030a79e37258929b9dcd4a17315bfe81e547823');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795257760, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"login":"vanthu","name":"Người vanthu","org":0,"role":"clerk"}', '6fe4b5caa7bc5cabaa96135bd030a79e37258929b9dcd4a17315bfe81e547823', 'dac850efdb33e96640b849946b259678a6d6e3f720e4abfaa986084cd5b668d4');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795257760, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"login":"lanhdao","name":"Người lanhdao","org":0,"role":"clerk"}', 'dac850efdb33e96640b849946b259678a6d6e3f720e4abfaa986084cd5b668d4', '950a268444023e815ac21b278adce59523ce244e62f69f5983fe9878c8a8dbfb');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795257761, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"citations":1,"file":"0.txt","issued":"2021-01-05","number":"1","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","symbol":"TB/ĐUK","tasks":2,"type":"Thông báo"}', '950a268444023e815ac21b278adce59523ce244e62f69f5983fe9878c8a8dbfb', '6a3392f969de18340509c14433204806dd3a9b57929faf0563c020deaf2a55f8');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795257761, 0, 'test', 'cli', 'task.confirm', 'task', 1, '', '{"assignees":["Đảng ủy Sở Xây dựng"],"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","due":"2021-02-20","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '6a3392f969de18340509c14433204806dd3a9b57929faf0563c020deaf2a55f8', 'd4e1df3eb587af764c847dfc647cef806f8c063209bdad73f62f77f23d3a14ed');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795257761, 0, 'test', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Sở Xây dựng","due":"2021-02-20","org":3,"task":1}', 'd4e1df3eb587af764c847dfc647cef806f8c063209bdad73f62f77f23d3a14ed', 'b34d5589acbe1bac5394631574c653cafad7e3e721627944d372eaac1b11d05e');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795257761, 0, 'test', 'cli', 'task.confirm', 'task', 2, '', '{"assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"channel":"","deadline_kind":"none","deadline_words":"","deliverable":"","due":null,"words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}', 'b34d5589acbe1bac5394631574c653cafad7e3e721627944d372eaac1b11d05e', 'dea2a6e25afac724663213666b15bec5acd95163487995a24101ae0d2632fc90');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795257761, 0, 'test', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","due":null,"org":0,"task":2}', 'dea2a6e25afac724663213666b15bec5acd95163487995a24101ae0d2632fc90', '6bf0d920a3b9185afcf4b4e2bc0bafdb63b14f797ad4e779267f945f594e1ec4');
INSERT OR REPLACE INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795257761, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"citations":1,"file":"1.txt","issued":"2021-01-05","number":"2","received":"2021-02-18","sha256":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","symbol":"TB/ĐUK","tasks":2,"type":"Thông báo"}', '6bf0d920a3b9185afcf4b4e2bc0bafdb63b14f797ad4e779267f945f594e1ec4', 'a3347bc942ed426bf69857477f31b8d45d84e4ebca5845989bb9382e25f56217');
INSERT OR REPLACE INTO journal_head (one, id, hash) VALUES (1, 9, 'a3347bc942ed426bf69857477f31b8d45d84e4ebca5845989bb9382e25f56217');
INSERT INTO document_fts (document_fts) VALUES ('rebuild');
